<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Start</source>
            <translation>Başlat</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Kilidi aç</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Yeniden başlat</translation>
        </message>
        <message>
            <source>Put in service</source>
            <translation>Hizmete al</translation>
        </message>
        <message>
            <source>Start charging…</source>
            <translation>Şarjı başlat…</translation>
        </message>
        <message>
            <source>Guest session…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop charging…</source>
            <translation>Şarjı durdur…</translation>
        </message>
        <message>
            <source>Unlock the plug…</source>
            <translation>Fişin kilidini aç…</translation>
        </message>
        <message>
            <source>Take out of service…</source>
            <translation>Hizmet dışı bırak…</translation>
        </message>
        <message>
            <source>Restart the charger…</source>
            <translation>İstasyonu yeniden başlat…</translation>
        </message>
        <message>
            <source>Restart it at once (hard)…</source>
            <translation>Hemen yeniden başlat (sert)…</translation>
        </message>
    </context>
    <context>
        <name>ActionRunner</name>
        <message>
            <source>That did not work because of an error in the program.</source>
            <translation>Programdaki bir hata yüzünden olmadı.</translation>
        </message>
    </context>
    <context>
        <name>AliasCard</name>
        <message>
            <source>Other names</source>
            <translation>Diğer adlar</translation>
        </message>
        <message>
            <source>Who dials in by one of these names is taken for this charger: one that it replaced, or that writes its identity in another way.</source>
            <translation>Bu adlardan biriyle bağlanan, bu istasyon sayılır: yerini aldığı istasyon ya da kimliğini başka türlü yazan.</translation>
        </message>
        <message>
            <source>Identity, as it dials in</source>
            <translation>Kimlik, bağlandığı biçimde</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <translation>{0}: kaldır</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>{thing}: {word}.</source>
            <translation>{thing}: {word}.</translation>
        </message>
        <message>
            <source>{thing} accepted. Charging starts once the vehicle is ready.</source>
            <translation>{thing} kabul etti. Araç hazır olunca şarj başlar.</translation>
        </message>
        <message>
            <source>{thing} accepted and is stopping.</source>
            <translation>{thing} kabul etti, şarj durduruluyor.</translation>
        </message>
        <message>
            <source>{thing} has unlocked the plug.</source>
            <translation>{thing} fişin kilidini açtı.</translation>
        </message>
        <message>
            <source>{thing} accepted and is restarting.</source>
            <translation>{thing} kabul etti, yeniden başlıyor.</translation>
        </message>
        <message>
            <source>{thing} accepted the change.</source>
            <translation>{thing} değişikliği kabul etti.</translation>
        </message>
        <message>
            <source>{thing} does it when the session is over.</source>
            <translation>{thing} bunu oturum bitince yapacak.</translation>
        </message>
        <message>
            <source>{thing} refused.</source>
            <translation>{thing} reddetti.</translation>
        </message>
        <message>
            <source>{thing} refused: {word}.</source>
            <translation>{thing} reddetti: {word}.</translation>
        </message>
        <message>
            <source>{thing} cannot do this.</source>
            <translation>{thing} bunu yapamıyor.</translation>
        </message>
        <message>
            <source>{thing} did not answer in time. It may still do it; wait a moment.</source>
            <translation>{thing} zamanında yanıt vermedi. Yine de yapabilir; biraz bekleyin.</translation>
        </message>
        <message>
            <source>{thing} lost its connection before it answered.</source>
            <translation>{thing} yanıttan önce bağlantıyı kaybetti.</translation>
        </message>
        <message>
            <source>{thing} reported an error: {word}.</source>
            <translation>{thing} hata bildirdi: {word}.</translation>
        </message>
        <message>
            <source>{message} {hint}</source>
            <translation>{message} {hint}</translation>
        </message>
    </context>
    <context>
        <name>AnswerPanel</name>
        <message>
            <source>Answers</source>
            <translation>Yanıtlar</translation>
        </message>
        <message>
            <source>Request and answer</source>
            <translation>İstek ve yanıt</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Fill in again</source>
            <translation>Yeniden doldur</translation>
        </message>
        <message>
            <source>Nothing asked yet. The charger's answers are shown here as they come.</source>
            <translation>Henüz bir şey sorulmadı. İstasyonun yanıtları geldikçe burada görünür.</translation>
        </message>
        <message>
            <source>Asked in this visit</source>
            <translation>Bu ziyarette soruldu</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>Stop charging at {connector}?</source>
            <translation>{connector}: şarj durdurulsun mu?</translation>
        </message>
        <message>
            <source>Stop charging at {connector}, {who}?</source>
            <translation>{connector}: şarj durdurulsun mu, {who}?</translation>
        </message>
        <message>
            <source>{energy} so far. The session ends; the vehicle stays plugged in.</source>
            <translation>Şimdiye dek {energy}. Oturum biter; araç takılı kalır.</translation>
        </message>
        <message>
            <source>Unlock the plug at {connector}?</source>
            <translation>{connector}: fişin kilidi açılsın mı?</translation>
        </message>
        <message>
            <source>The cable can then be pulled out.</source>
            <translation>Ardından kablo çıkarılabilir.</translation>
        </message>
        <message>
            <source>{energy} so far. Charging ends, and the cable can be pulled out.</source>
            <translation>Şimdiye dek {energy}. Şarj biter ve kablo çıkarılabilir.</translation>
        </message>
        <message>
            <source>Restart {charger}?</source>
            <translation>{charger} yeniden başlatılsın mı?</translation>
        </message>
        <message>
            <source>It is away for a minute or two. Nothing is charging on it.</source>
            <translation>Bir iki dakika yok olur. Üzerinde şarj yok.</translation>
        </message>
        <message numerus="yes">
            <source>It is cut off at once. Sessions that break off: %n.</source>
            <translation>
                <numerusform>Hemen kesilir. Yarıda kalan oturum: %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It ends its sessions first. Sessions that end: %n.</source>
            <translation>
                <numerusform>Önce oturumlarını bitirir. Biten oturum: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take {thing} out of service?</source>
            <translation>{thing} hizmet dışı bırakılsın mı?</translation>
        </message>
        <message>
            <source>The session there goes on to its end; then nobody can charge.</source>
            <translation>Oradaki oturum sonuna dek sürer; sonra kimse şarj edemez.</translation>
        </message>
        <message>
            <source>Nobody can charge there until it is put in service again.</source>
            <translation>Yeniden hizmete alınana dek orada kimse şarj edemez.</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>{charger}: a session ended without its stop. Look at it under Sessions.</source>
            <translation>{charger}: bir oturum durdurma bilgisi gelmeden bitti. Oturumlar sayfasına bakın.</translation>
        </message>
        <message>
            <source>{charger} began to charge with a card that may not charge.</source>
            <translation>{charger}: şarj izni olmayan bir kartla şarj başladı.</translation>
        </message>
        <message>
            <source>{charger} sent a stop that fits no session. Its energy is kept.</source>
            <translation>{charger}: hiçbir oturuma uymayan bir durdurma geldi. Enerjisi saklandı.</translation>
        </message>
        <message>
            <source>{count} things need a look</source>
            <translation>Bakılması gereken: {count}</translation>
        </message>
        <message>
            <source>{charger}: {text}</source>
            <translation>{charger}: {text}</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message>
            <source>Online</source>
            <translation>Bağlı</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Sessiz</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Bağlı değil</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Sorulmadı</translation>
        </message>
        <message>
            <source>Waits until it connects</source>
            <translation>Bağlanmasını bekliyor</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Soruldu</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Bekliyor</translation>
        </message>
        <message>
            <source>{0} accepted</source>
            <translation>{0} kabul etti</translation>
        </message>
        <message>
            <source>{0} failed</source>
            <translation>{0} başarısız</translation>
        </message>
        <message>
            <source>{0} offline, the command waits</source>
            <translation>{0} bağlı değil, komut bekliyor</translation>
        </message>
        <message>
            <source>{0} to go</source>
            <translation>{0} kaldı</translation>
        </message>
        <message>
            <source>stopped: {0}</source>
            <translation>durduruldu: {0}</translation>
        </message>
        <message>
            <source>{0} for {1} waits until it connects, {2} at the latest · {3}</source>
            <translation>{1} için {0} bağlantıyı bekliyor, en geç {2} · {3}</translation>
        </message>
        <message>
            <source>asked by {0}</source>
            <translation>isteyen: {0}</translation>
        </message>
    </context>
    <context>
        <name>BulkModel</name>
        <message>
            <source>Charger</source>
            <translation>İstasyon</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Firmware</source>
            <translation>Yazılım</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Bağlantı</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
    </context>
    <context>
        <name>BulkPage</name>
        <message>
            <source>Chargers</source>
            <translation>İstasyonlar</translation>
        </message>
        <message>
            <source>All that are shown</source>
            <translation>Gösterilenlerin hepsi</translation>
        </message>
        <message>
            <source>Offline chargers get it when they connect within a day</source>
            <translation>Bağlı olmayan istasyonlar bir gün içinde bağlanınca alır</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Gönder</translation>
        </message>
        <message>
            <source>Ask nobody else</source>
            <translation>Başkasına sorma</translation>
        </message>
        <message>
            <source>Ask the failed again</source>
            <translation>Başarısızlara yeniden sor</translation>
        </message>
        <message>
            <source>Drop what waits</source>
            <translation>Bekleyeni bırak</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>ve {0} tane daha</translation>
        </message>
        <message>
            <source>Send to the chosen ({0})</source>
            <translation>Seçilenlere gönder ({0})</translation>
        </message>
        <message>
            <source>Send {0} to the chosen chargers ({1})?</source>
            <translation>{0} seçilen istasyonlara ({1}) gönderilsin mi?</translation>
        </message>
        <message>
            <source>Asked first, one at a time: {0}. Failures after which nobody else is asked: {1}.</source>
            <translation>Önce tek tek sorulanlar: {0}. Kimseye daha sorulmayacağı hata sayısı: {1}.</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>İstek</translation>
        </message>
        <message>
            <source>Asked first, one at a time</source>
            <translation>Önce tek tek sorulanlar</translation>
        </message>
        <message>
            <source>Between two chargers</source>
            <translation>İki istasyon arası</translation>
        </message>
        <message>
            <source>Failures that stop the rest</source>
            <translation>Kalanları durduran hata sayısı</translation>
        </message>
    </context>
    <context>
        <name>BusyButton</name>
        <message>
            <source>Working</source>
            <translation>Çalışıyor</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Lost</source>
            <translation>Kayıp</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Engelli</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Süresi doldu</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Geçerli</translation>
        </message>
        <message>
            <source>{first} and {more} more</source>
            <translation>{first} ve {more} tane daha</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} gününe dek</translation>
        </message>
        <message>
            <source>charges now</source>
            <translation>şimdi şarj ediyor</translation>
        </message>
        <message>
            <source>in the books, of nobody</source>
            <translation>kayıtlı, sahibi yok</translation>
        </message>
    </context>
    <context>
        <name>CardDetails</name>
        <message>
            <source>Card {number}</source>
            <translation>Kart {number}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>sınırsız</translation>
        </message>
        <message>
            <source>Remove the card</source>
            <translation>Kartı kaldır</translation>
        </message>
    </context>
    <context>
        <name>CardNumber</name>
        <message>
            <source>Type a card number, or hold the card to any charger.</source>
            <translation>Kart numarasını yazın ya da kartı bir istasyona okutun.</translation>
        </message>
        <message>
            <source>A card number has at most {most} characters.</source>
            <translation>Kart numarası en çok {most} karakterdir.</translation>
        </message>
        <message>
            <source>Expires is a day such as 2026-12-31, or empty for never.</source>
            <translation>Bitiş 2026-12-31 gibi bir gündür, süresizse boş.</translation>
        </message>
    </context>
    <context>
        <name>CardSheet</name>
        <message>
            <source>Start charging at {connector}</source>
            <translation>{connector}: şarjı başlat</translation>
        </message>
        <message>
            <source>Choose whose card is to charge, or type a card number.</source>
            <translation>Kimin kartıyla şarj edileceğini seçin ya da kart numarası yazın.</translation>
        </message>
        <message>
            <source>Start charging</source>
            <translation>Şarjı başlat</translation>
        </message>
        <message>
            <source>Person, label or card number</source>
            <translation>Kişi, etiket ya da kart numarası</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Kartlar</translation>
        </message>
    </context>
    <context>
        <name>CardsTab</name>
        <message>
            <source>Send the list</source>
            <translation>Listeyi gönder</translation>
        </message>
        <message>
            <source>All chargers get each change of a card by themselves</source>
            <translation>Her kart değişikliği bütün istasyonlara kendiliğinden gider</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Rezerve et</translation>
        </message>
        <message>
            <source>Cancel the chosen</source>
            <translation>Seçileni iptal et</translation>
        </message>
        <message>
            <source>Cards in the charger</source>
            <translation>İstasyondaki kartlar</translation>
        </message>
        <message>
            <source>It lets these cards charge while the network is down. Where it holds fewer than the depot has, those that charge most come first.</source>
            <translation>Ağ yokken bu kartlarla şarj ettirir. Depodakinden az yer varsa en sık şarj edenler önce gelir.</translation>
        </message>
        <message>
            <source>Reservations</source>
            <translation>Rezervasyonlar</translation>
        </message>
        <message>
            <source>Connector</source>
            <translation>Soket</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Kart</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Kim için</translation>
        </message>
    </context>
    <context>
        <name>Charger</name>
        <message>
            <source>Taken, needs a restart</source>
            <translation>Alındı, yeniden başlatma gerekiyor</translation>
        </message>
        <message>
            <source>(unreadable)</source>
            <translation>(okunamıyor)</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>az önce</translation>
        </message>
        <message>
            <source>{span} ago</source>
            <translation>{span} önce</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} sn</translation>
        </message>
        <message>
            <source>{name} is offline: nothing can be sent to it.</source>
            <translation>{name} bağlı değil: hiçbir şey gönderilemez.</translation>
        </message>
        <message>
            <source>firmware {0}</source>
            <translation>yazılım {0}</translation>
        </message>
        <message>
            <source>serial {0}</source>
            <translation>seri no {0}</translation>
        </message>
        <message>
            <source>Online since</source>
            <translation>Bağlı olduğu an</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>Son ileti</translation>
        </message>
        <message>
            <source>none since this program started</source>
            <translation>program başladığından beri yok</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Reconnects</source>
            <translation>Yeniden bağlanma</translation>
        </message>
        <message>
            <source>Disconnected</source>
            <translation>Ayrıldı</translation>
        </message>
        <message>
            <source>Last start</source>
            <translation>Son başlangıç</translation>
        </message>
        <message numerus="yes">
            <source>%n repaired</source>
            <translation>
                <numerusform>%n düzeltildi</numerusform>
            </translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Bağlı</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Sessiz</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Bağlı değil</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Kabul edildi</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Reddedildi</translation>
        </message>
        <message>
            <source>Not supported</source>
            <translation>Desteklenmiyor</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Yanıt yok</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Hata</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Bekliyor</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Yanıtlandı</translation>
        </message>
        <message>
            <source>Late answer</source>
            <translation>Geç yanıt</translation>
        </message>
        <message>
            <source>Connection lost</source>
            <translation>Bağlantı koptu</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Okunamıyor</translation>
        </message>
        <message>
            <source>From charger</source>
            <translation>İstasyondan</translation>
        </message>
        <message>
            <source>To charger</source>
            <translation>İstasyona</translation>
        </message>
    </context>
    <context>
        <name>ChargerActions</name>
        <message>
            <source>Stop charging</source>
            <translation>Şarjı durdur</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Kilidi aç</translation>
        </message>
        <message>
            <source>Take out of service</source>
            <translation>Hizmet dışı bırak</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Yeniden başlat</translation>
        </message>
    </context>
    <context>
        <name>ChargerHead</name>
        <message>
            <source>Restart</source>
            <translation>Yeniden başlat</translation>
        </message>
        <message>
            <source>Hard restart</source>
            <translation>Sert yeniden başlatma</translation>
        </message>
        <message>
            <source>Ends the sessions, then restarts the charger</source>
            <translation>Oturumları bitirir, sonra istasyonu yeniden başlatır</translation>
        </message>
        <message>
            <source>Restarts the charger at once, cutting sessions off</source>
            <translation>İstasyonu hemen yeniden başlatır, oturumları keser</translation>
        </message>
        <message>
            <source>Take out of service</source>
            <translation>Hizmet dışı bırak</translation>
        </message>
        <message>
            <source>Put in service</source>
            <translation>Hizmete al</translation>
        </message>
    </context>
    <context>
        <name>ChargerPage</name>
        <message>
            <source>Renamed to {0}.</source>
            <translation>Yeni adı: {0}.</translation>
        </message>
        <message>
            <source>Saved. In force from the next connection on.</source>
            <translation>Kaydedildi. Bir sonraki bağlantıdan itibaren geçerli.</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Canlı</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Oturumlar</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Komutlar</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Configuration</source>
            <translation>Yapılandırma</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Kartlar</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dosyalar</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>İletiler</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
    </context>
    <context>
        <name>ChargerSide</name>
        <message>
            <source>Connection</source>
            <translation>Bağlantı</translation>
        </message>
        <message>
            <source>Settings of the connection</source>
            <translation>Bağlantı ayarları</translation>
        </message>
    </context>
    <context>
        <name>CommandsTab</name>
        <message>
            <source>Send</source>
            <translation>Gönder</translation>
        </message>
        <message>
            <source>Send {0} to {1}?</source>
            <translation>{0}, {1} istasyonuna gönderilsin mi?</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>İstekler</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationModel</name>
        <message>
            <source>Setting</source>
            <translation>Ayar</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Değer</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Salt okunur</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Henüz kaydedilmedi</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationTab</name>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Değişikliklerden vazgeç</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Yeniden oku</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Settings of the charger</source>
            <translation>İstasyonun ayarları</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) were not taken; the table says why.</source>
            <translation>
                <numerusform>%n ayar alınmadı; nedeni tabloda.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The charger took %n setting(s).</source>
            <translation>
                <numerusform>İstasyon %n ayarı aldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its settings can be read once it is online.</source>
            <translation>Bağlanınca ayarları okunabilir.</translation>
        </message>
        <message>
            <source>The charger gave no settings</source>
            <translation>İstasyon ayar bildirmedi</translation>
        </message>
        <message>
            <source>Reading the settings of the charger …</source>
            <translation>İstasyonun ayarları okunuyor …</translation>
        </message>
        <message numerus="yes">
            <source>Save %n change(s)</source>
            <translation>
                <numerusform>%n değişikliği kaydet</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter settings</source>
            <translation>Ayar ara</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>No open session of this charger fits. The stop stays in the books with its energy.</source>
            <translation>Bu istasyonun uygun açık oturumu yok. Durdurma, enerjisiyle birlikte kayıtlarda kalır.</translation>
        </message>
        <message>
            <source>Would end {ended} with {energy}.</source>
            <translation>{ended}, {energy} ile biterdi.</translation>
        </message>
        <message>
            <source>Close at {energy}</source>
            <translation>{energy} ile kapat</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Başladı</translation>
        </message>
        <message>
            <source>Last reading</source>
            <translation>Son ölçüm</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Enerji</translation>
        </message>
        <message>
            <source>{bay} · stop {at}</source>
            <translation>{bay} · durdurma {at}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Meter at the stop</source>
            <translation>Durdurmadaki sayaç</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Bitiren</translation>
        </message>
        <message>
            <source>Would end session {id}, {session}, with about {energy}.</source>
            <translation>{id} numaralı oturumu, {session}, yaklaşık {energy} ile bitirirdi.</translation>
        </message>
        <message>
            <source>Pair with session {id}</source>
            <translation>{id} numaralı oturumla eşle</translation>
        </message>
        <message>
            <source>The charger has told an end and no session that fits it</source>
            <translation>İstasyon bir bitiş bildirdi, ona uyan oturum yok</translation>
        </message>
        <message numerus="yes">
            <source>Open sessions that it may have ended: %n</source>
            <translation>
                <numerusform>Bitirmiş olabileceği açık oturum: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>Bay</source>
            <translation>Yer</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Kart</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>{bay} · {who} · since {since}</source>
            <translation>{bay} · {who} · {since} beri</translation>
        </message>
        <message numerus="yes">
            <source>Close all %n</source>
            <translation>
                <numerusform>Hepsini kapat (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pair all %n</source>
            <translation>
                <numerusform>Hepsini eşle (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sessions that have probably ended: %n</source>
            <translation>
                <numerusform>Büyük olasılıkla bitmiş oturumlar: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stops without a session: %n</source>
            <translation>
                <numerusform>Oturumu olmayan durdurmalar: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sessions of the last 30 days to be checked, such as a refused card or doubtful energy: %n</source>
            <translation>
                <numerusform>Son 30 günün denetlenecek oturumları (reddedilen kart, kuşkulu enerji): %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sessions that need a look: %n</source>
            <translation>
                <numerusform>%n oturuma bakılmalı.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskBanner</name>
        <message>
            <source>Nothing needs a look any more.</source>
            <translation>Bakılacak bir şey kalmadı.</translation>
        </message>
        <message>
            <source>Back to the sessions</source>
            <translation>Oturumlara dön</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Bak</translation>
        </message>
    </context>
    <context>
        <name>DeskRow</name>
        <message>
            <source>Details</source>
            <translation>Ayrıntılar</translation>
        </message>
    </context>
    <context>
        <name>DeskSheet</name>
        <message>
            <source>Leave it</source>
            <translation>Böyle bırak</translation>
        </message>
        <message>
            <source>Reason, for the record</source>
            <translation>Neden, kayıt için</translation>
        </message>
    </context>
    <context>
        <name>DesktopWindow</name>
        <message>
            <source>Bay, card, person</source>
            <translation>Yer, kart, kişi</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Genel bakış</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Oturumlar</translation>
        </message>
        <message>
            <source>Many chargers</source>
            <translation>Toplu komut</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
        <message>
            <source>New chargers</source>
            <translation>Yeni istasyonlar</translation>
        </message>
        <message>
            <source>Charger</source>
            <translation>İstasyon</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
    </context>
    <context>
        <name>ExchangeModel</name>
        <message>
            <source>Time</source>
            <translation>Zaman</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Yön</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>İleti</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Gecikme</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Düzeltmeler</translation>
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>The name of a token has 1 to 40 letters, digits, blanks, dots, dashes.</source>
            <translation>Belirteç adı 1–40 harf, rakam, boşluk, nokta, çizgidir.</translation>
        </message>
        <message>
            <source>Name it after the program that will use it.</source>
            <translation>Onu kullanacak programın adını verin.</translation>
        </message>
        <message>
            <source>A limit of the whole charger goes to connector 0.</source>
            <translation>Bütün istasyonun sınırı 0 numaralı sokete verilir.</translation>
        </message>
        <message>
            <source>A limit of a session goes to its connector, not to connector 0.</source>
            <translation>Oturum sınırı kendi soketine verilir, 0 numaralı sokete değil.</translation>
        </message>
        <message>
            <source>There is no session on the connector.</source>
            <translation>Bu sokette oturum yok.</translation>
        </message>
        <message>
            <source>A TxProfile needs a running session; use a TxDefaultProfile before it starts.</source>
            <translation>TxProfile süren bir oturum ister; öncesinde TxDefaultProfile kullanın.</translation>
        </message>
        <message>
            <source>A recurring profile, and only that, says whether daily or weekly.</source>
            <translation>Günlük mü haftalık mı olduğunu yalnızca yinelenen profil söyler.</translation>
        </message>
        <message>
            <source>The profile ends before it begins to be valid.</source>
            <translation>Profil geçerli olmadan bitiyor.</translation>
        </message>
        <message>
            <source>The first period of a schedule starts at 0 seconds.</source>
            <translation>Planın ilk dilimi 0. saniyede başlar.</translation>
        </message>
        <message>
            <source>Each period starts after the one before it.</source>
            <translation>Her dilim öncekinden sonra başlar.</translation>
        </message>
        <message>
            <source>A limit is not below 0.</source>
            <translation>Sınır 0'dan küçük olmaz.</translation>
        </message>
        <message>
            <source>No vehicle charges with {limit} A.</source>
            <translation>Hiçbir araç {limit} A ile şarj olmaz.</translation>
        </message>
        <message>
            <source>Use 0 to pause, or 6 A and more.</source>
            <translation>Ara vermek için 0, yoksa 6 A ve üstü.</translation>
        </message>
        <message>
            <source>A charger has 1 to 3 phases.</source>
            <translation>Bir istasyonun 1–3 fazı vardır.</translation>
        </message>
        <message>
            <source>This charger takes limits in {allowed}, not in {unit}.</source>
            <translation>Bu istasyon sınırı {allowed} olarak alır, {unit} olarak değil.</translation>
        </message>
        <message>
            <source>This charger takes at most {most_periods} periods.</source>
            <translation>Bu istasyon en çok {most_periods} dilim alır.</translation>
        </message>
        <message>
            <source>This charger's stack levels end at {highest}.</source>
            <translation>Bu istasyonun düzeyleri {highest} ile biter.</translation>
        </message>
        <message>
            <source>A relative profile counts from the session's start: no start time.</source>
            <translation>Göreli profil oturum başından sayar: başlangıç zamanı olmaz.</translation>
        </message>
        <message>
            <source>A profile of the kind {kind} needs a start time.</source>
            <translation>{kind} türü profil başlangıç zamanı ister.</translation>
        </message>
        <message>
            <source>A time window needs weekdays, Monday 0 to Sunday 6.</source>
            <translation>Zaman aralığı gün ister: Pazartesi 0 – Pazar 6.</translation>
        </message>
        <message>
            <source>A time window is told by the clock on the wall, without a zone.</source>
            <translation>Zaman aralığı duvardaki saate göredir, saat dilimi yazılmaz.</translation>
        </message>
        <message>
            <source>Each connector has one number, and each number one connector.</source>
            <translation>Her soketin bir numarası, her numaranın bir soketi vardır.</translation>
        </message>
        <message>
            <source>A charger's own numbers are 0 to 99.</source>
            <translation>İstasyonun kendi numaraları 0–99'dur.</translation>
        </message>
        <message>
            <source>Here the connectors are 1 to 99: 0 is the charger as a whole.</source>
            <translation>Burada soketler 1–99'dur: 0 bütün istasyondur.</translation>
        </message>
        <message>
            <source>The energy is between 0 and 1000000 kWh.</source>
            <translation>Enerji 0 ile 1000000 kWh arasındadır.</translation>
        </message>
        <message>
            <source>A time is between 0 and 10000000 s.</source>
            <translation>Süre 0 ile 10000000 sn arasındadır.</translation>
        </message>
        <message>
            <source>{column} is neither yes nor no: {text!r}.</source>
            <translation>{column}: ne evet ne hayır: {text!r}.</translation>
        </message>
        <message>
            <source>{column} is not a number of kWh: {text!r}.</source>
            <translation>{column}: kWh sayısı değil: {text!r}.</translation>
        </message>
        <message>
            <source>{column} is empty.</source>
            <translation>{column}: boş.</translation>
        </message>
        <message>
            <source>{column} {text!r} was rounded by a spreadsheet; the number is lost. Format the column as text.</source>
            <translation>{column} {text!r}: hesap tablosu yuvarlamış, numara kaybolmuş. Sütunu metin biçimine getirin.</translation>
        </message>
        <message>
            <source>{column} is not a date such as 2026-12-31: {text!r}.</source>
            <translation>{column}: 2026-12-31 gibi bir tarih değil: {text!r}.</translation>
        </message>
        <message>
            <source>An entry needs a key, so that it is booked once.</source>
            <translation>Kaydın bir anahtarı olmalı ki bir kez işlensin.</translation>
        </message>
        <message>
            <source>An entry needs a reason.</source>
            <translation>Kaydın bir nedeni olmalı.</translation>
        </message>
        <message>
            <source>A top-up is more than nothing.</source>
            <translation>Yükleme sıfırdan büyük olur.</translation>
        </message>
        <message>
            <source>A charge is taken, not given, and for a session.</source>
            <translation>Borç alınır, verilmez ve bir oturum içindir.</translation>
        </message>
        <message>
            <source>A correction of nothing corrects nothing.</source>
            <translation>Sıfırlık düzeltme hiçbir şeyi düzeltmez.</translation>
        </message>
        <message>
            <source>A name has 1 to {most} letters.</source>
            <translation>Ad 1–{most} harftir.</translation>
        </message>
        <message>
            <source>A password has {least} to {most} characters.</source>
            <translation>Parola {least}–{most} karakterdir.</translation>
        </message>
        <message>
            <source>A PIN has {least} to {most} digits.</source>
            <translation>PIN {least}–{most} rakamdır.</translation>
        </message>
        <message>
            <source>This PIN is the first that anybody would try.</source>
            <translation>Bu PIN herkesin ilk deneyeceğidir.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>Başka birini seçin.</translation>
        </message>
        <message>
            <source>The quota {name!r} must be 0 kWh or more.</source>
            <translation>{name!r} kotası 0 kWh ya da fazlası olmalı.</translation>
        </message>
        <message>
            <source>The shares of the quota {name!r} are 0 to 100 percent.</source>
            <translation>{name!r} kotasının payları yüzde 0–100'dür.</translation>
        </message>
        <message>
            <source>A grant needs an energy and a reason.</source>
            <translation>Ek hak için enerji ve neden gerekir.</translation>
        </message>
        <message>
            <source>A grant expires after it was given.</source>
            <translation>Ek hak verildikten sonra sona erer.</translation>
        </message>
        <message>
            <source>A station needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A latitude is -90 to 90 degrees, a longitude -180 to 180.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The maximum is less than the minimum.</source>
            <translation>En çok, en azdan küçük.</translation>
        </message>
        <message>
            <source>A tax is between 0 and 100 percent.</source>
            <translation>Vergi yüzde 0–100 arasındadır.</translation>
        </message>
        <message>
            <source>The price of {name!r} must be 0 or more.</source>
            <translation>{name!r} fiyatı 0 ya da fazlası olmalı.</translation>
        </message>
        <message>
            <source>The free minutes of {name!r} must be 0 or more.</source>
            <translation>{name!r} için ücretsiz dakika 0 ya da fazlası olmalı.</translation>
        </message>
        <message>
            <source>{name!r} is not for parking and has no free minutes.</source>
            <translation>{name!r} park için değil, ücretsiz dakikası olmaz.</translation>
        </message>
        <message>
            <source>{name!r} ends before it begins.</source>
            <translation>{name!r} başlamadan bitiyor.</translation>
        </message>
        <message>
            <source>The energy below which a session is free must be 0 or more.</source>
            <translation>Altında oturumun ücretsiz olduğu enerji 0 ya da fazlası olmalı.</translation>
        </message>
        <message>
            <source>{error}.</source>
            <translation>{error}.</translation>
        </message>
        <message>
            <source>A minimum or maximum is 0 or more, in {currency}.</source>
            <translation>En az ya da en çok tutar 0 ya da fazlasıdır, {currency} olarak.</translation>
        </message>
        <message>
            <source>Nobody knows the time zone {time_zone!r}.</source>
            <translation>{time_zone!r} saat dilimi bilinmiyor.</translation>
        </message>
        <message>
            <source>This is no tariff plan: {error}</source>
            <translation>Bu bir tarife değil: {error}</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Dosya boş.</translation>
        </message>
        <message>
            <source>The header has no column id_tag.</source>
            <translation>Başlıkta id_tag sütunu yok.</translation>
        </message>
        <message>
            <source>It is: {header}</source>
            <translation>Başlık: {header}</translation>
        </message>
        <message>
            <source>{cells} cells where the header has {columns}.</source>
            <translation>{cells} hücre var, başlıkta {columns}.</translation>
        </message>
        <message>
            <source>The file is not in UTF-8.</source>
            <translation>Dosya UTF-8 değil.</translation>
        </message>
        <message>
            <source>Save it as "CSV UTF-8" and try again.</source>
            <translation>“CSV UTF-8” olarak kaydedip yeniden deneyin.</translation>
        </message>
        <message>
            <source>The header has the column {name} twice.</source>
            <translation>Başlıkta {name} sütunu iki kez var.</translation>
        </message>
        <message>
            <source>Line {line} and what follows cannot be read: {error}.</source>
            <translation>{line}. satır ve sonrası okunamıyor: {error}.</translation>
        </message>
        <message>
            <source>Credit and the least balance are 0 or more.</source>
            <translation>Kredi ve en düşük bakiye 0 ya da fazlasıdır.</translation>
        </message>
        <message>
            <source>Credit and the least balance are in one currency.</source>
            <translation>Kredi ve en düşük bakiye aynı para birimindedir.</translation>
        </message>
        <message>
            <source>This alarm is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} must be from {least} to {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{by} may not do this.</source>
            <translation>{by}: buna yetkisi yok.</translation>
        </message>
        <message>
            <source>Ask somebody with the role {needed}.</source>
            <translation>{needed} rolünde birine sorun.</translation>
        </message>
        <message>
            <source>Session {session_id} has no bill.</source>
            <translation>{session_id} numaralı oturumun faturası yok.</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no bulk run {run_id}.</source>
            <translation>{run_id} numaralı toplu komut yok.</translation>
        </message>
        <message>
            <source>There is no charger to ask.</source>
            <translation>Sorulacak istasyon yok.</translation>
        </message>
        <message>
            <source>Choose at least one.</source>
            <translation>En az birini seçin.</translation>
        </message>
        <message>
            <source>A card number has 1 to {longest_number} characters.</source>
            <translation>Kart numarası 1–{longest_number} karakterdir.</translation>
        </message>
        <message>
            <source>The card {id_tag} is known already.</source>
            <translation>{id_tag} kartı zaten biliniyor.</translation>
        </message>
        <message>
            <source>Nobody knows the card {id_tag}.</source>
            <translation>{id_tag} kartını kimse tanımıyor.</translation>
        </message>
        <message>
            <source>There is no person {person_id}.</source>
            <translation>{person_id} numaralı kişi yok.</translation>
        </message>
        <message>
            <source>A charger needs a name.</source>
            <translation>İstasyonun bir adı olmalı.</translation>
        </message>
        <message>
            <source>Type the name of its bay.</source>
            <translation>Yerinin adını yazın.</translation>
        </message>
        <message>
            <source>{name!r} cannot stand for {charger}.</source>
            <translation>{name!r}, {charger} yerine geçemez.</translation>
        </message>
        <message>
            <source>There is no charger {charger_id}.</source>
            <translation>{charger_id} istasyonu yok.</translation>
        </message>
        <message>
            <source>{charger} is charging already.</source>
            <translation>{charger} zaten şarj ediyor.</translation>
        </message>
        <message>
            <source>Stop that session first.</source>
            <translation>Önce o oturumu durdurun.</translation>
        </message>
        <message>
            <source>{charger} is {status}.</source>
            <translation>{charger} durumu: {status}.</translation>
        </message>
        <message>
            <source>Wait until the connector is free, or choose another one.</source>
            <translation>Soket boşalana dek bekleyin ya da başkasını seçin.</translation>
        </message>
        <message>
            <source>There is no session on {charger}.</source>
            <translation>{charger} üzerinde oturum yok.</translation>
        </message>
        <message>
            <source>{charger} is offline.</source>
            <translation>{charger} bağlı değil.</translation>
        </message>
        <message>
            <source>Check its power and its network cable; it dials again by itself.</source>
            <translation>Elektriğini ve ağ kablosunu denetleyin; kendiliğinden yeniden bağlanır.</translation>
        </message>
        <message>
            <source>{charger} has no connector {number}.</source>
            <translation>{charger}: {number} numaralı soket yok.</translation>
        </message>
        <message>
            <source>A card number has 1 to 20 characters.</source>
            <translation>Kart numarası 1–20 karakterdir.</translation>
        </message>
        <message>
            <source>Type it as it stands on the card.</source>
            <translation>Kartta yazdığı gibi yazın.</translation>
        </message>
        <message>
            <source>Choose another card, or have it unblocked.</source>
            <translation>Başka kart seçin ya da engelini kaldırtın.</translation>
        </message>
        <message>
            <source>A schedule lasts longer than 0 seconds.</source>
            <translation>Plan 0 saniyeden uzun sürer.</translation>
        </message>
        <message>
            <source>Nothing was changed on {charger_id} that could be written back.</source>
            <translation>{charger_id} üzerinde geri yazılacak bir değişiklik yok.</translation>
        </message>
        <message>
            <source>{charger_id} did not tell its settings: {told}.</source>
            <translation>{charger_id} ayarlarını bildirmedi: {told}.</translation>
        </message>
        <message>
            <source>{charger_id} rebooted {most_reboots} times after its settings were changed.</source>
            <translation>{charger_id}, ayar değişikliğinden sonra {most_reboots} kez yeniden başladı.</translation>
        </message>
        <message>
            <source>Write the old values back first.</source>
            <translation>Önce eski değerleri geri yazın.</translation>
        </message>
        <message>
            <source>{charger_id} was written to {budget} times within a day.</source>
            <translation>{charger_id} bir günde {budget} kez yazıldı.</translation>
        </message>
        <message>
            <source>Wait until tomorrow: its memory wears out.</source>
            <translation>Yarına dek bekleyin: belleği yıpranıyor.</translation>
        </message>
        <message>
            <source>A command that waits expires in the future.</source>
            <translation>Bekleyen komutun süresi gelecekte dolar.</translation>
        </message>
        <message>
            <source>This command does not wait any more.</source>
            <translation>Bu komut artık beklemiyor.</translation>
        </message>
        <message>
            <source>There is no session {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session {number} is still open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its receipt comes after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no person {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no group {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} may not do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask somebody with the role {role}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A guest needs a name.</source>
            <translation>Konuğun adı olmalı.</translation>
        </message>
        <message>
            <source>A guest needs a limit in kWh or minutes.</source>
            <translation>Konuğa kWh ya da dakika sınırı gerekir.</translation>
        </message>
        <message>
            <source>A subprotocol is one word, such as ocpp1.6.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This program speaks OCPP 1.6; {name} is another language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no time zone {assumed_zone}.</source>
            <translation>{assumed_zone} saat dilimi yok.</translation>
        </message>
        <message>
            <source>Energy is in Wh or kWh, power in W or kW.</source>
            <translation>Enerji Wh ya da kWh, güç W ya da kW'tır.</translation>
        </message>
        <message>
            <source>{month} cannot be closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is closed already, or not over yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sessions that began by then are still open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settle them at the reconcile desk, or wait until they end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is an operator {name} already.</source>
            <translation>{name} adlı kullanıcı zaten var.</translation>
        </message>
        <message>
            <source>The first operator must be an admin.</source>
            <translation>İlk kullanıcı yönetici olmalı.</translation>
        </message>
        <message>
            <source>An operator needs a password or a PIN.</source>
            <translation>Kullanıcıya parola ya da PIN gerekir.</translation>
        </message>
        <message>
            <source>{by} may change only their own PIN.</source>
            <translation>{by} yalnızca kendi PIN'ini değiştirebilir.</translation>
        </message>
        <message>
            <source>{name} is the last admin.</source>
            <translation>{name} son yönetici.</translation>
        </message>
        <message>
            <source>Make somebody else an admin.</source>
            <translation>Önce başka birini yönetici yapın.</translation>
        </message>
        <message>
            <source>There is no operator {name}.</source>
            <translation>{name} adlı kullanıcı yok.</translation>
        </message>
        <message>
            <source>Name and password do not belong together.</source>
            <translation>Ad ve parola birbirine uymuyor.</translation>
        </message>
        <message>
            <source>That is not the PIN or password of {name}.</source>
            <translation>{name} için PIN ya da parola bu değil.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Kişinin adı olmalı.</translation>
        </message>
        <message>
            <source>There is no group {group_id}.</source>
            <translation>{group_id} numaralı grup yok.</translation>
        </message>
        <message>
            <source>A group needs a name of its own.</source>
            <translation>Grubun kendine ait bir adı olmalı.</translation>
        </message>
        <message>
            <source>A vehicle needs a plate of its own.</source>
            <translation>Aracın kendine ait bir plakası olmalı.</translation>
        </message>
        <message>
            <source>A quota plan needs a name.</source>
            <translation>Kota planının adı olmalı.</translation>
        </message>
        <message>
            <source>Somebody has this quota plan.</source>
            <translation>Bu kota planını kullanan var.</translation>
        </message>
        <message>
            <source>Give them another one first.</source>
            <translation>Önce onlara başka bir plan verin.</translation>
        </message>
        <message>
            <source>There is no quota plan {plan_id}.</source>
            <translation>{plan_id} numaralı kota planı yok.</translation>
        </message>
        <message>
            <source>There is no {word} {id}.</source>
            <translation>Yok: {word} {id}.</translation>
        </message>
        <message>
            <source>A quota is a person's or a group's.</source>
            <translation>Kota bir kişinin ya da grubundur.</translation>
        </message>
        <message>
            <source>There is no {owner}.</source>
            <translation>Yok: {owner}.</translation>
        </message>
        <message>
            <source>Closing a session needs a reason.</source>
            <translation>Oturumu kapatmak için neden gerekir.</translation>
        </message>
        <message>
            <source>Say what was seen.</source>
            <translation>Ne görüldüğünü yazın.</translation>
        </message>
        <message>
            <source>Session {session_id} is not open.</source>
            <translation>{session_id} numaralı oturum açık değil.</translation>
        </message>
        <message>
            <source>Stop {stop_id} does not wait for a session.</source>
            <translation>{stop_id} numaralı durdurma oturum beklemiyor.</translation>
        </message>
        <message>
            <source>Session {session_id} is not open at this charger.</source>
            <translation>{session_id} numaralı oturum bu istasyonda açık değil.</translation>
        </message>
        <message>
            <source>Energy is never below 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no session {session_id}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The energy of session {session_id} is not to be checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settling a stop needs a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This reservation is over.</source>
            <translation>Bu rezervasyon bitti.</translation>
        </message>
        <message>
            <source>{charger_id} has no connector {number}.</source>
            <translation>{charger_id}: {number} numaralı soket yok.</translation>
        </message>
        <message>
            <source>A reservation ends in the future.</source>
            <translation>Rezervasyon gelecekte biter.</translation>
        </message>
        <message>
            <source>Card {id_tag} may not charge: {status}.</source>
            <translation>{id_tag} kartı şarj edemez: {status}.</translation>
        </message>
        <message>
            <source>The card {id_tag} is not in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put them elsewhere first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change those first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody waits for it any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no tariff {plan_id}.</source>
            <translation>{plan_id} numaralı tarife yok.</translation>
        </message>
        <message>
            <source>A tariff keeps its currency.</source>
            <translation>Tarifenin para birimi değişmez.</translation>
        </message>
        <message>
            <source>Add another tariff for another currency.</source>
            <translation>Başka para birimi için başka tarife ekleyin.</translation>
        </message>
        <message>
            <source>This tariff is retired.</source>
            <translation>Bu tarife kaldırıldı.</translation>
        </message>
        <message>
            <source>Bring it back first.</source>
            <translation>Önce geri getirin.</translation>
        </message>
        <message>
            <source>The depot sells by this tariff now.</source>
            <translation>Depo şu anda bu tarifeyle satıyor.</translation>
        </message>
        <message>
            <source>Choose another first.</source>
            <translation>Önce başkasını seçin.</translation>
        </message>
        <message>
            <source>A tariff needs a name.</source>
            <translation>Tarifenin adı olmalı.</translation>
        </message>
        <message>
            <source>Revoke it, or choose another name.</source>
            <translation>İptal edin ya da başka ad seçin.</translation>
        </message>
        <message>
            <source>This wallet takes {currency}.</source>
            <translation>Bu cüzdan {currency} ile çalışır.</translation>
        </message>
        <message>
            <source>This person has no wallet.</source>
            <translation>Bu kişinin cüzdanı yok.</translation>
        </message>
        <message>
            <source>Open one first.</source>
            <translation>Önce bir tane açın.</translation>
        </message>
        <message>
            <source>A ticket needs a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say in a few words what is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note needs some words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no ticket {number}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FailureNotice</name>
        <message>
            <source>ChargeYard cannot start</source>
            <translation>ChargeYard başlatılamıyor</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
    </context>
    <context>
        <name>Fault</name>
        <message>
            <source>The plug does not lock or unlock. Push it in firmly, then unlock it.</source>
            <translation>Fiş kilitlenmiyor ya da açılmıyor. Sıkıca itin, sonra kilidi açın.</translation>
        </message>
        <message>
            <source>Vehicle and charger do not understand each other. Unplug, wait, plug in again.</source>
            <translation>Araç ve istasyon anlaşamıyor. Çıkarın, bekleyin, yeniden takın.</translation>
        </message>
        <message>
            <source>Earth fault. Do not use this bay; have an electrician look at it.</source>
            <translation>Toprak hatası. Bu yeri kullanmayın; elektrikçi çağırın.</translation>
        </message>
        <message>
            <source>Too hot. Let it cool down and keep its vents free.</source>
            <translation>Çok sıcak. Soğumasını bekleyin, havalandırmayı açık tutun.</translation>
        </message>
        <message>
            <source>Too much current. Unplug; if it comes again, have an electrician look at it.</source>
            <translation>Akım çok yüksek. Çıkarın; yinelenirse elektrikçi çağırın.</translation>
        </message>
        <message>
            <source>The mains voltage is too high. Have an electrician look at it.</source>
            <translation>Şebeke gerilimi çok yüksek. Elektrikçi çağırın.</translation>
        </message>
        <message>
            <source>The mains voltage is too low. Have an electrician look at it.</source>
            <translation>Şebeke gerilimi çok düşük. Elektrikçi çağırın.</translation>
        </message>
        <message>
            <source>Its meter does not answer. Restart it; energy may be missing.</source>
            <translation>Sayaç yanıt vermiyor. Yeniden başlatın; enerji eksik olabilir.</translation>
        </message>
        <message>
            <source>Its contactor does not switch. Do not use this bay; call the service.</source>
            <translation>Kontaktör anahtarlamıyor. Bu yeri kullanmayın; servisi arayın.</translation>
        </message>
        <message>
            <source>Its card reader does not work. Start charging from here.</source>
            <translation>Kart okuyucu çalışmıyor. Şarjı buradan başlatın.</translation>
        </message>
        <message>
            <source>Its radio connection is weak. Check the antenna.</source>
            <translation>Radyo bağlantısı zayıf. Anteni denetleyin.</translation>
        </message>
        <message>
            <source>Unplug and restart it. If the fault comes again, call the service.</source>
            <translation>Çıkarıp yeniden başlatın. Arıza yinelenirse servisi arayın.</translation>
        </message>
    </context>
    <context>
        <name>FileModel</name>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Alındı</translation>
        </message>
    </context>
    <context>
        <name>FilesTab</name>
        <message>
            <source>Get diagnostics</source>
            <translation>Tanılama al</translation>
        </message>
        <message>
            <source>Get security log</source>
            <translation>Güvenlik günlüğü al</translation>
        </message>
        <message>
            <source>Update firmware</source>
            <translation>Yazılımı güncelle</translation>
        </message>
        <message>
            <source>Files of this charger</source>
            <translation>Bu istasyonun dosyaları</translation>
        </message>
        <message>
            <source>Content of the file</source>
            <translation>Dosyanın içeriği</translation>
        </message>
        <message>
            <source>This charger has brought no file yet</source>
            <translation>Bu istasyon henüz dosya getirmedi</translation>
        </message>
        <message>
            <source>Get diagnostics asks it to; what it brings appears here.</source>
            <translation>Tanılama al bunu ister; getirdiği burada görünür.</translation>
        </message>
        <message>
            <source>No file in the firmware folder</source>
            <translation>Yazılım klasöründe dosya yok</translation>
        </message>
        <message>
            <source>Put files into the folder firmware of the data folder</source>
            <translation>Dosyaları veri klasöründeki firmware klasörüne koyun</translation>
        </message>
        <message>
            <source>This is no text.</source>
            <translation>Bu metin değil.</translation>
        </message>
        <message>
            <source>Update {0}?</source>
            <translation>{0} güncellensin mi?</translation>
        </message>
        <message>
            <source>It fetches {0}, installs it and restarts; it does not charge meanwhile.</source>
            <translation>{0} dosyasını alır, kurar ve yeniden başlar; bu sırada şarj etmez.</translation>
        </message>
        <message>
            <source>Firmware file</source>
            <translation>Yazılım dosyası</translation>
        </message>
    </context>
    <context>
        <name>Flag</name>
        <message>
            <source>The card may not charge here; the charger charged all the same.</source>
            <translation>Kart burada şarj edemez; istasyon yine de şarj etti.</translation>
        </message>
        <message>
            <source>The charger was not adopted when this began.</source>
            <translation>Bu başladığında istasyon kabul edilmemişti.</translation>
        </message>
        <message>
            <source>Another card ended it than began it.</source>
            <translation>Başlatandan başka bir kart bitirdi.</translation>
        </message>
        <message>
            <source>The meter values do not fit together: check the energy.</source>
            <translation>Ölçümler birbirini tutmuyor: enerjiyi denetleyin.</translation>
        </message>
        <message>
            <source>The charger's clock was wrong; our time is booked.</source>
            <translation>İstasyonun saati yanlıştı; bizim saatimiz yazıldı.</translation>
        </message>
        <message>
            <source>The charger has not told its end; it is taken from what was measured.</source>
            <translation>İstasyon bitişi bildirmedi; ölçümlerden alındı.</translation>
        </message>
        <message>
            <source>The charger has told its end and no start.</source>
            <translation>İstasyon bitişi bildirdi, başlangıcı bildirmedi.</translation>
        </message>
        <message>
            <source>The charger has not told its end.</source>
            <translation>İstasyon bitişi bildirmedi.</translation>
        </message>
        <message>
            <source>The charger kept it while offline and told it late.</source>
            <translation>İstasyon bağlı değilken sakladı ve geç bildirdi.</translation>
        </message>
        <message>
            <source>Card not allowed</source>
            <translation>Kart izinli değil</translation>
        </message>
        <message>
            <source>Charger not adopted</source>
            <translation>İstasyon kabul edilmemiş</translation>
        </message>
        <message>
            <source>Other card stopped it</source>
            <translation>Başka kart durdurdu</translation>
        </message>
        <message>
            <source>Check energy</source>
            <translation>Enerjiyi denetle</translation>
        </message>
        <message>
            <source>Clock wrong</source>
            <translation>Saat yanlış</translation>
        </message>
        <message>
            <source>End estimated</source>
            <translation>Bitiş tahmini</translation>
        </message>
        <message>
            <source>No start</source>
            <translation>Başlangıç yok</translation>
        </message>
        <message>
            <source>Stop lost</source>
            <translation>Durdurma kayıp</translation>
        </message>
        <message>
            <source>Reported late</source>
            <translation>Geç bildirildi</translation>
        </message>
    </context>
    <context>
        <name>GrantSheet</name>
        <message>
            <source>Extra kWh for {name}</source>
            <translation>{name} için ek kWh</translation>
        </message>
        <message>
            <source>Used after the quota itself. Kept in the audit.</source>
            <translation>Kotadan sonra kullanılır. Denetim kaydında kalır.</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>kWh</source>
            <translation>kWh</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Enerji</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Neden</translation>
        </message>
        <message>
            <source>What is left after this day is lost</source>
            <translation>Bu günden sonra kalan yanar</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Şu güne dek</translation>
        </message>
        <message>
            <source>Say why, for those who read it later.</source>
            <translation>Sonradan okuyacaklar için nedenini yazın.</translation>
        </message>
        <message>
            <source>Until is a day from today on, such as 2026-12-31.</source>
            <translation>Son gün bugünden itibaren 2026-12-31 gibi bir gündür.</translation>
        </message>
    </context>
    <context>
        <name>Guest</name>
        <message>
            <source>Guest, {kwh} kWh left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guest, {minutes} min left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guest, {kwh} kWh or {minutes} min left</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuestSheet</name>
        <message>
            <source>Guest session at {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a card. It ends by itself at the limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start charging</source>
            <translation type="unfinished">Şarjı başlat</translation>
        </message>
        <message>
            <source>kWh</source>
            <translation type="unfinished">kWh</translation>
        </message>
        <message>
            <source>min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished">Ad</translation>
        </message>
        <message>
            <source>At most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is it? A name, a firm or a plate will do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A guest needs a limit in kWh or in minutes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HabitSheet</name>
        <message>
            <source>How {charger} is read</source>
            <translation>{charger} nasıl okunuyor</translation>
        </message>
        <message>
            <source>In force at once, for what comes from now on.</source>
            <translation>Hemen geçerli, bundan sonra gelenler için.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>as the charger says</source>
            <translation>istasyonun dediği gibi</translation>
        </message>
        <message>
            <source>Energy is in</source>
            <translation>Enerji birimi</translation>
        </message>
        <message>
            <source>Power is in</source>
            <translation>Güç birimi</translation>
        </message>
        <message>
            <source>Times without a zone are in</source>
            <translation>Dilimsiz zamanların dilimi</translation>
        </message>
    </context>
    <context>
        <name>HoldButton</name>
        <message>
            <source>Press and hold to confirm</source>
            <translation>Onaylamak için basılı tutun</translation>
        </message>
    </context>
    <context>
        <name>HoursField</name>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished">Şu güne dek</translation>
        </message>
        <message>
            <source>until</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HoursList</name>
        <message>
            <source>Only at certain hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove these hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add more hours</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Bad</source>
            <translation>Hatalı</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Değişti</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Yeni</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>Line</source>
            <translation>Satır</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Ne</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Kart</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Sözle</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Import {file}?</source>
            <translation>{file} içe aktarılsın mı?</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İçe aktar</translation>
        </message>
        <message numerus="yes">
            <source>Skip bad lines: %n</source>
            <translation>
                <numerusform>%n hatalı satırı atla</numerusform>
            </translation>
        </message>
        <message>
            <source>{new} new, {changed} changed, {unchanged} unchanged, {bad} bad</source>
            <translation>{new} yeni, {changed} değişen, {unchanged} aynı, {bad} hatalı</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Neler değişir</translation>
        </message>
        <message>
            <source>Mend the bad lines in the file, or skip them, to import the others.</source>
            <translation>Dosyadaki hatalı satırları düzeltin ya da diğerlerini almak için onları atlayın.</translation>
        </message>
        <message>
            <source>There is nothing new in this file.</source>
            <translation>Bu dosyada yeni bir şey yok.</translation>
        </message>
    </context>
    <context>
        <name>LegendKey</name>
        <message>
            <source>Show or hide this curve</source>
            <translation>Bu eğriyi göster ya da gizle</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>Every session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The running session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole charger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the session's start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a moment on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amperes for each phase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watts in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All connectors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connector {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} kW</source>
            <translation type="unfinished">{number} kW</translation>
        </message>
        <message>
            <source>from {span} on {limit}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {moment}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until {moment}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} · {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{moment}, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes limits in {unit} only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known of {vendor}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>At most %n step(s).</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Now: {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {moment} on: {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New power limit for {charger}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power limit of {charger}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send to the charger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is limited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its times count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits are in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long the schedule lasts, from its start on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lasts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of several limits of a kind, the highest level counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid</source>
            <translation type="unfinished">Geçerli</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the charger keeps to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a step's start in hours and minutes, such as 1:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From, in hours and minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first step starts with the schedule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours and minutes after the schedule's start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this step out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as it likes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LimitsTab</name>
        <message>
            <source>What is limited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its times count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Validity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power limits that this charger took</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New limit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear all…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{charger} keeps the limit: {limit}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the limit “{what}: {limit}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear all power limits of {charger}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vehicles may draw more power from then on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{charger} has no such limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{charger} cleared it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits that we sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We sent it none. Limits that somebody else set show in what it keeps to, below.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinkSheet</name>
        <message>
            <source>Connection of {charger}</source>
            <translation>{charger} bağlantısı</translation>
        </message>
        <message>
            <source>In force from the charger's next connection on.</source>
            <translation>İstasyonun bir sonraki bağlantısından itibaren geçerli.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>hiç</translation>
        </message>
        <message>
            <source>No password</source>
            <translation>Parola yok</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>s</source>
            <translation>sn</translation>
        </message>
        <message>
            <source>Ping every</source>
            <translation>Ping aralığı</translation>
        </message>
        <message>
            <source>Heartbeat every</source>
            <translation>Heartbeat aralığı</translation>
        </message>
        <message>
            <source>Silent after</source>
            <translation>Sessiz sayılma</translation>
        </message>
        <message>
            <source>Rest after a start</source>
            <translation>Başlangıçtan sonra bekleme</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>set; type to change it</source>
            <translation>ayarlı; değiştirmek için yazın</translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
    </context>
    <context>
        <name>LiveChart</name>
        <message>
            <source>Power</source>
            <translation>Güç</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Akım</translation>
        </message>
        <message>
            <source>Voltage</source>
            <translation>Gerilim</translation>
        </message>
        <message>
            <source>Battery</source>
            <translation>Batarya</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Enerji</translation>
        </message>
    </context>
    <context>
        <name>LiveTab</name>
        <message>
            <source>Picture</source>
            <translation>Resim</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tablo</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Grafiği kaydet</translation>
        </message>
        <message>
            <source>Could not save {0}: {1}.</source>
            <translation>{0} kaydedilemedi: {1}.</translation>
        </message>
        <message>
            <source>Saved {0}.</source>
            <translation>{0} kaydedildi.</translation>
        </message>
        <message>
            <source>the file cannot be written</source>
            <translation>dosya yazılamıyor</translation>
        </message>
        <message>
            <source>No readings in this time</source>
            <translation>Bu sürede ölçüm yok</translation>
        </message>
        <message>
            <source>They appear here as soon as the charger sends meter values.</source>
            <translation>İstasyon ölçüm gönderince burada görünür.</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Grafik</translation>
        </message>
    </context>
    <context>
        <name>LiveTools</name>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
        <message>
            <source>Follow live</source>
            <translation>Canlı izle</translation>
        </message>
        <message>
            <source>15 min</source>
            <translation>15 dk</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 saat</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 gün</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Oturum</translation>
        </message>
        <message>
            <source>Save the chart as a picture (PNG)</source>
            <translation>Grafiği resim olarak kaydet (PNG)</translation>
        </message>
        <message>
            <source>Save the readings as a table (CSV)</source>
            <translation>Ölçümleri tablo olarak kaydet (CSV)</translation>
        </message>
    </context>
    <context>
        <name>LockCover</name>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The screen is locked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageDetail</name>
        <message>
            <source>Request</source>
            <translation>İstek</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>JSON olarak kopyala</translation>
        </message>
        <message>
            <source>Choose a message to see what was asked and answered.</source>
            <translation>Ne sorulduğunu ve yanıtlandığını görmek için ileti seçin.</translation>
        </message>
    </context>
    <context>
        <name>MessageFilter</name>
        <message>
            <source>Message</source>
            <translation>İleti</translation>
        </message>
        <message>
            <source>All messages</source>
            <translation>Bütün iletiler</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Yön</translation>
        </message>
        <message>
            <source>Both directions</source>
            <translation>Her iki yön</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Sonuç</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Bütün sonuçlar</translation>
        </message>
        <message>
            <source>Text in request or answer</source>
            <translation>İstek ya da yanıttaki metin</translation>
        </message>
    </context>
    <context>
        <name>MessagesTab</name>
        <message>
            <source>Messages</source>
            <translation>İletiler</translation>
        </message>
        <message>
            <source>New messages: show them</source>
            <translation>Yeni iletiler: göster</translation>
        </message>
        <message>
            <source>No message fits the filter</source>
            <translation>Süzgece uyan ileti yok</translation>
        </message>
        <message>
            <source>Show all messages</source>
            <translation>Bütün iletileri göster</translation>
        </message>
        <message>
            <source>Nothing was said yet</source>
            <translation>Henüz bir şey söylenmedi</translation>
        </message>
        <message>
            <source>Every message from and to this charger appears here.</source>
            <translation>Bu istasyondan ve ona giden her ileti burada görünür.</translation>
        </message>
    </context>
    <context>
        <name>NameEdit</name>
        <message>
            <source>Rename</source>
            <translation>Yeniden adlandır</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
    </context>
    <context>
        <name>NavRail</name>
        <message>
            <source>Pages</source>
            <translation>Sayfalar</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Daralt</translation>
        </message>
        <message>
            <source>Expand</source>
            <translation>Genişlet</translation>
        </message>
    </context>
    <context>
        <name>NewCard</name>
        <message>
            <source>Card {number} is known already.</source>
            <translation>{number} kartı zaten biliniyor.</translation>
        </message>
        <message>
            <source>Card {number} is known already; it is of {whose}.</source>
            <translation>{number} kartı zaten biliniyor; sahibi {whose}.</translation>
        </message>
    </context>
    <context>
        <name>NewCardSheet</name>
        <message>
            <source>New card</source>
            <translation>Yeni kart</translation>
        </message>
        <message>
            <source>Hold the card to any charger or reader, or type it.</source>
            <translation>Kartı bir istasyona ya da okuyucuya tutun ya da yazın.</translation>
        </message>
        <message>
            <source>Give card {number} to…</source>
            <translation>{number} kartını ver…</translation>
        </message>
        <message>
            <source>What was charged with it stays with whom it was.</source>
            <translation>Onunla yapılan şarjlar eski sahibinde kalır.</translation>
        </message>
        <message>
            <source>Give the card</source>
            <translation>Kartı ver</translation>
        </message>
        <message>
            <source>never</source>
            <translation>hiç</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Kart numarası</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>What is written on it, or where it is kept</source>
            <translation>Üzerinde ne yazdığı ya da nerede durduğu</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiket</translation>
        </message>
        <message>
            <source>Its last day, such as 2026-12-31</source>
            <translation>Son günü, 2026-12-31 gibi</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Bitiş</translation>
        </message>
        <message>
            <source>Choose whose card it is.</source>
            <translation>Kimin kartı olduğunu seçin.</translation>
        </message>
    </context>
    <context>
        <name>NewCharger</name>
        <message>
            <source>First seen {moment}</source>
            <translation>İlk görülme {moment}</translation>
        </message>
        <message>
            <source>heard {age} ago</source>
            <translation>{age} önce duyuldu</translation>
        </message>
        <message>
            <source>heard just now</source>
            <translation>az önce duyuldu</translation>
        </message>
        <message>
            <source>Maker and model not reported yet</source>
            <translation>Üretici ve model henüz bildirilmedi</translation>
        </message>
        <message>
            <source>{name} belongs to this depot now.</source>
            <translation>{name} artık bu depoya ait.</translation>
        </message>
    </context>
    <context>
        <name>NewChargerRow</name>
        <message>
            <source>Name in the depot</source>
            <translation>Depodaki adı</translation>
        </message>
        <message>
            <source>Adopt</source>
            <translation>Kabul et</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
    </context>
    <context>
        <name>NewChargersPage</name>
        <message>
            <source>Type this address into a charger, as its OCPP 1.6 server:
{address}
It appears here as soon as it dials.</source>
            <translation>Bu adresi istasyona OCPP 1.6 sunucusu olarak yazın:
{address}
Bağlanınca burada görünür.</translation>
        </message>
        <message>
            <source>No new charger</source>
            <translation>Yeni istasyon yok</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresi kopyala</translation>
        </message>
        <message>
            <source>These chargers dialled in and are not part of this depot. Until somebody adopts them no card is accepted there; what they charge is recorded.</source>
            <translation>Bu istasyonlar bağlandı ama depoya ait değil. Biri kabul edene dek orada hiçbir kart geçmez; şarj ettikleri kaydedilir.</translation>
        </message>
        <message>
            <source>No new charger waits. Type {address} into a charger, as its OCPP 1.6 server; it appears here as soon as it dials.</source>
            <translation>Bekleyen yeni istasyon yok. {address} adresini istasyona OCPP 1.6 sunucusu olarak yazın; bağlanınca burada görünür.</translation>
        </message>
    </context>
    <context>
        <name>Note</name>
        <message>
            <source>Accepted. Waiting for the vehicle to start.</source>
            <translation>Kabul edildi. Aracın başlaması bekleniyor.</translation>
        </message>
        <message>
            <source>Accepted. Waiting for the session to end.</source>
            <translation>Kabul edildi. Oturumun bitmesi bekleniyor.</translation>
        </message>
        <message>
            <source>Accepted. Waiting until it is in service.</source>
            <translation>Kabul edildi. Hizmete girmesi bekleniyor.</translation>
        </message>
        <message>
            <source>Accepted. Waiting until it is out of use.</source>
            <translation>Kabul edildi. Hizmetten çıkması bekleniyor.</translation>
        </message>
        <message>
            <source>Accepted. It is back in a minute or two.</source>
            <translation>Kabul edildi. Bir iki dakikada geri gelir.</translation>
        </message>
        <message>
            <source>Nothing happened within {seconds} s. Is the cable plugged in? Try again or unlock.</source>
            <translation>{seconds} sn içinde bir şey olmadı. Kablo takılı mı? Yeniden deneyin ya da kilidi açın.</translation>
        </message>
        <message>
            <source>It has not stopped within {seconds} s. Try again, or press stop at the charger.</source>
            <translation>{seconds} sn içinde durmadı. Yeniden deneyin ya da istasyonda durdurun.</translation>
        </message>
        <message>
            <source>Its state has not changed within {seconds} s. Try again.</source>
            <translation>{seconds} sn içinde durumu değişmedi. Yeniden deneyin.</translation>
        </message>
        <message>
            <source>It has not come back within {seconds} s. Check its power and its network.</source>
            <translation>{seconds} sn içinde geri gelmedi. Elektriğini ve ağını denetleyin.</translation>
        </message>
        <message>
            <source>Not connected yet. It dials by itself once it has power.</source>
            <translation>Henüz bağlanmadı. Elektrik gelince kendiliğinden bağlanır.</translation>
        </message>
        <message>
            <source>Offline since {since}. Charging may go on without us.</source>
            <translation>{since} beri bağlı değil. Şarj bizsiz sürüyor olabilir.</translation>
        </message>
        <message>
            <source>Offline since {since}. Check its power and its network.</source>
            <translation>{since} beri bağlı değil. Elektriğini ve ağını denetleyin.</translation>
        </message>
        <message>
            <source>Waiting for it to dial again; it usually takes {latest} min.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for it to dial again; it usually takes {soonest} to {latest} min.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected, but nothing heard for {age}. Restart it if it stays so.</source>
            <translation>Bağlı ama {age} boyunca ses yok. Böyle kalırsa yeniden başlatın.</translation>
        </message>
        <message>
            <source>It charges for a card that may not charge here.</source>
            <translation>Burada şarj izni olmayan bir kartla şarj ediyor.</translation>
        </message>
        <message>
            <source>It restarted during this session. Waiting whether it goes on.</source>
            <translation>Bu oturum sırasında yeniden başladı. Sürüp sürmediği bekleniyor.</translation>
        </message>
        <message>
            <source>It has not reported a connector yet.</source>
            <translation>Henüz soket bildirmedi.</translation>
        </message>
        <message>
            <source>{age} old</source>
            <translation>{age} önceki</translation>
        </message>
        <message>
            <source>Offline since {since}</source>
            <translation>{since} beri bağlı değil</translation>
        </message>
    </context>
    <context>
        <name>Operator</name>
        <message>
            <source>Viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attendant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Admin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks at everything that is not about people or money.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts and stops charging, takes in chargers, gives out cards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also changes people, quotas, tariffs and how chargers are set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also changes settings, operators and passwords.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many wrong tries. Try again in {minutes}:{seconds}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OperatorSheet</name>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished">Parola</translation>
        </message>
        <message>
            <source>Password again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN is for the kiosk, a password for a desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished">Ekle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished">Ad</translation>
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An operator needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New PIN or password for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stays empty stays as it is. It ends a lock too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a PIN or a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it twice the same.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverflowTabs</name>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More tabs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Needs attention</source>
            <translation>İlgi bekliyor</translation>
        </message>
        <message>
            <source>Charging</source>
            <translation>Şarjda</translation>
        </message>
        <message>
            <source>Plugged in</source>
            <translation>Takılı</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Boş</translation>
        </message>
        <message>
            <source>Out of service</source>
            <translation>Hizmet dışı</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Bağlı değil</translation>
        </message>
        <message>
            <source>Show the charger</source>
            <translation>İstasyonu göster</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Gösterilecek bir şey yok</translation>
        </message>
        <message>
            <source>No connector is in this state, or none matches the search.</source>
            <translation>Bu durumda ya da aramaya uyan soket yok.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Hepsini göster</translation>
        </message>
        <message>
            <source>New chargers wait to be adopted: {count}</source>
            <translation>Kabul bekleyen yeni istasyonlar: {count}</translation>
        </message>
        <message>
            <source>What dials in becomes part of this depot when somebody adopts it.</source>
            <translation>Bağlanan, biri kabul edince depoya ait olur.</translation>
        </message>
        <message>
            <source>Show new chargers</source>
            <translation>Yeni istasyonları göster</translation>
        </message>
        <message>
            <source>No charger yet</source>
            <translation>Henüz istasyon yok</translation>
        </message>
        <message>
            <source>Type this address into a charger, as its OCPP 1.6 server:
{address}
It then appears here under New chargers.</source>
            <translation>Bu adresi istasyona OCPP 1.6 sunucusu olarak yazın:
{address}
Sonra burada, Yeni istasyonlar altında görünür.</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Adresi kopyala</translation>
        </message>
    </context>
    <context>
        <name>PeopleAction</name>
        <message>
            <source>Edit…</source>
            <translation>Düzenle…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Engelle</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Engeli kaldır</translation>
        </message>
        <message>
            <source>Lost…</source>
            <translation>Kayıp…</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Bulundu</translation>
        </message>
        <message>
            <source>Give to…</source>
            <translation>Birine ver…</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished">Kapat</translation>
        </message>
    </context>
    <context>
        <name>PeopleActions</name>
        <message>
            <source>The cards and vehicles go too. Who has charged stays in the books; take away the right to charge instead.</source>
            <translation>Kartlar ve araçlar da gider. Kimin şarj ettiği kayıtlarda kalır; bunun yerine şarj hakkını kaldırın.</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>{name} kaldırılsın mı?</translation>
        </message>
        <message>
            <source>Is card {number} lost?</source>
            <translation>{number} kartı kayıp mı?</translation>
        </message>
        <message>
            <source>It charges nowhere any more, until it is found.</source>
            <translation>Bulunana dek hiçbir yerde şarj etmez.</translation>
        </message>
        <message>
            <source>It is lost</source>
            <translation>Kayıp</translation>
        </message>
        <message>
            <source>End the session that runs on it</source>
            <translation>Onunla süren oturumu bitir</translation>
        </message>
        <message>
            <source>Remove card {number}?</source>
            <translation>{number} kartı kaldırılsın mı?</translation>
        </message>
        <message>
            <source>It is unknown from then on. Its sessions stay.</source>
            <translation>Bundan sonra bilinmez. Oturumları kalır.</translation>
        </message>
        <message>
            <source>Reset the quotas of {name}?</source>
            <translation>{name} kotaları sıfırlansın mı?</translation>
        </message>
        <message>
            <source>What was used in this period no longer counts. Kept in the audit.</source>
            <translation>Bu dönemde kullanılan artık sayılmaz. Denetim kaydında kalır.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Sıfırla</translation>
        </message>
        <message>
            <source>Remove {plate}?</source>
            <translation>{plate} kaldırılsın mı?</translation>
        </message>
        <message>
            <source>Cards that name its plate keep it.</source>
            <translation>Plakasını taşıyan kartlar onu korur.</translation>
        </message>
    </context>
    <context>
        <name>PeopleAnswer</name>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} kaydedildi.</translation>
        </message>
        <message>
            <source>{name} is removed.</source>
            <translation>{name} kaldırıldı.</translation>
        </message>
        <message>
            <source>Card {number} belongs to {name} and may charge from now on.</source>
            <translation>{number} kartı {name} kişisine ait ve artık şarj edebilir.</translation>
        </message>
        <message>
            <source>Card {number} is blocked at every charger.</source>
            <translation>{number} kartı her istasyonda engelli.</translation>
        </message>
        <message>
            <source>Card {number} may charge again.</source>
            <translation>{number} kartı yeniden şarj edebilir.</translation>
        </message>
        <message>
            <source>Card {number} is off the list until it is shown again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} may charge {kwh} kWh more.</source>
            <translation>{name} {kwh} kWh daha şarj edebilir.</translation>
        </message>
        <message>
            <source>The quotas of {name} count from zero again.</source>
            <translation>{name} kotaları yeniden sıfırdan sayılıyor.</translation>
        </message>
        <message>
            <source>Imported: {new} new, {changed} changed, {skipped} bad lines left out.</source>
            <translation>İçe aktarıldı: {new} yeni, {changed} değişen, {skipped} hatalı satır atlandı.</translation>
        </message>
        <message>
            <source>Exported to {path}.</source>
            <translation>Dışa aktarıldı: {path}.</translation>
        </message>
    </context>
    <context>
        <name>PeopleFiles</name>
        <message>
            <source>Import people</source>
            <translation>Kişileri içe aktar</translation>
        </message>
        <message>
            <source>People as CSV</source>
            <translation>Kişiler, CSV</translation>
        </message>
        <message>
            <source>Export people</source>
            <translation>Kişileri dışa aktar</translation>
        </message>
        <message>
            <source>{path} cannot be used: {reason}.</source>
            <translation>{path} kullanılamıyor: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>PeopleModel</name>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Group or company</source>
            <translation>Grup ya da şirket</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Kartlar</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Araç</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Kota</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Add a person</source>
            <translation>Kişi ekle</translation>
        </message>
        <message>
            <source>New card</source>
            <translation>Yeni kart</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>İçe aktar…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
        <message numerus="yes">
            <source>People: %n</source>
            <translation>
                <numerusform>Kişi: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody's name, card, plate or group fits the search.</source>
            <translation>Aramaya uyan ad, kart, plaka ya da grup yok.</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Kimse bulunamadı</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Herkesi göster</translation>
        </message>
        <message>
            <source>Add people one by one, import them from a CSV file, or hold a card to any charger: the sheet for a new card opens by itself.</source>
            <translation>Kişileri tek tek ekleyin, CSV dosyasından alın ya da bir kartı istasyona tutun: yeni kart sayfası kendiliğinden açılır.</translation>
        </message>
        <message>
            <source>Nobody is in the books yet</source>
            <translation>Kayıtlarda henüz kimse yok</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>Charging</source>
            <translation>Şarj ediyor</translation>
        </message>
        <message>
            <source>May not charge</source>
            <translation>Şarj edemez</translation>
        </message>
        <message>
            <source>No card</source>
            <translation>Kartı yok</translation>
        </message>
        <message>
            <source>No valid card</source>
            <translation>Geçerli kartı yok</translation>
        </message>
        <message>
            <source>Quota used up</source>
            <translation>Kota doldu</translation>
        </message>
        <message>
            <source>Quota nearly used up</source>
            <translation>Kota dolmak üzere</translation>
        </message>
        <message>
            <source>May charge</source>
            <translation>Şarj edebilir</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Edit…</source>
            <translation>Düzenle…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Kaldır…</translation>
        </message>
        <message>
            <source>Add a quota…</source>
            <translation>Kota ekle…</translation>
        </message>
        <message>
            <source>Extra kWh…</source>
            <translation>Ek kWh…</translation>
        </message>
        <message>
            <source>Reset…</source>
            <translation>Sıfırla…</translation>
        </message>
        <message>
            <source>Add a card…</source>
            <translation>Kart ekle…</translation>
        </message>
        <message>
            <source>Add a vehicle…</source>
            <translation>Araç ekle…</translation>
        </message>
        <message>
            <source>No quota: as much as they like.</source>
            <translation>Kota yok: dilediği kadar.</translation>
        </message>
        <message>
            <source>No card yet. Add one, or hold it to any charger while this page is open.</source>
            <translation>Henüz kart yok. Ekleyin ya da bu sayfa açıkken bir istasyona tutun.</translation>
        </message>
        <message>
            <source>No vehicle yet.</source>
            <translation>Henüz araç yok.</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Kota</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Kartlar</translation>
        </message>
        <message>
            <source>Vehicles</source>
            <translation>Araçlar</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>Group or company</source>
            <translation>Grup ya da şirket</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-posta</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notlar</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>verilmedi</translation>
        </message>
    </context>
    <context>
        <name>PersonPicker</name>
        <message>
            <source>Name of a person, known or new</source>
            <translation>Kişi adı, bilinen ya da yeni</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Kişiler</translation>
        </message>
        <message>
            <source>New person: {name}</source>
            <translation>Yeni kişi: {name}</translation>
        </message>
    </context>
    <context>
        <name>PersonSheet</name>
        <message>
            <source>Add a person</source>
            <translation>Kişi ekle</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>Düzenle: {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>May charge</source>
            <translation>Şarj edebilir</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Kişinin adı olmalı.</translation>
        </message>
        <message>
            <source>An e-mail address looks like name@company.com.</source>
            <translation>E-posta adresi name@company.com gibi olur.</translation>
        </message>
        <message>
            <source>A phone number has digits, spaces and perhaps a +.</source>
            <translation>Telefon numarasında rakam, boşluk ve belki + olur.</translation>
        </message>
        <message>
            <source>Another vehicle has this plate already.</source>
            <translation>Bu plaka başka araçta var.</translation>
        </message>
        <message>
            <source>No quota of their own</source>
            <translation>Kendi kotası yok</translation>
        </message>
    </context>
    <context>
        <name>PinPad</name>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the last digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n digits</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>Nothing was said yet</source>
            <translation>Henüz bir şey söylenmedi</translation>
        </message>
        <message>
            <source>Of its latest {requests} requests {mended} were mended and {refused} refused.</source>
            <translation>Son {requests} istekten {mended} düzeltildi, {refused} reddedildi.</translation>
        </message>
        <message>
            <source>{count} x {repair}</source>
            <translation>{count} × {repair}</translation>
        </message>
        <message>
            <source>as the charger says</source>
            <translation>istasyonun dediği gibi</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>henüz bilinmiyor</translation>
        </message>
        <message>
            <source>for ever, over all sessions</source>
            <translation>hep ileri, bütün oturumlar boyunca</translation>
        </message>
        <message>
            <source>from zero with each session</source>
            <translation>her oturumda sıfırdan</translation>
        </message>
        <message>
            <source>Energy is in</source>
            <translation>Enerji birimi</translation>
        </message>
        <message>
            <source>Power is in</source>
            <translation>Güç birimi</translation>
        </message>
        <message>
            <source>Times without a zone are in</source>
            <translation>Dilimsiz zamanların dilimi</translation>
        </message>
        <message>
            <source>Its meter counts</source>
            <translation>Sayacının sayışı</translation>
        </message>
        <message>
            <source>Its clock</source>
            <translation>Saati</translation>
        </message>
        <message>
            <source>What it measures fits together if its energy is in {unit}.</source>
            <translation>Enerjisi {unit} ise ölçtükleri tutarlı.</translation>
        </message>
        <message>
            <source>What it measures fits together if its power is in {unit}.</source>
            <translation>Gücü {unit} ise ölçtükleri tutarlı.</translation>
        </message>
        <message>
            <source>is right, or nothing was read yet</source>
            <translation>doğru ya da henüz okunmadı</translation>
        </message>
        <message>
            <source>is {span} behind ours; our time is used</source>
            <translation>bizimkinden {span} geri; bizim saatimiz geçerli</translation>
        </message>
        <message>
            <source>is {span} ahead of ours; our time is used</source>
            <translation>bizimkinden {span} ileri; bizim saatimiz geçerli</translation>
        </message>
    </context>
    <context>
        <name>ProfileTab</name>
        <message>
            <source>Read it so from now on</source>
            <translation>Bundan sonra böyle oku</translation>
        </message>
        <message>
            <source>Set by hand…</source>
            <translation>Elle ayarla…</translation>
        </message>
        <message>
            <source>Write the old values back</source>
            <translation>Eski değerleri geri yaz</translation>
        </message>
        <message>
            <source>Keep them as they are</source>
            <translation>Olduğu gibi bırak</translation>
        </message>
        <message>
            <source>Settings of the connection…</source>
            <translation>Bağlantı ayarları…</translation>
        </message>
        <message>
            <source>Retire the charger…</source>
            <translation>İstasyonu emekli et…</translation>
        </message>
        <message>
            <source>Read so from now on.</source>
            <translation>Bundan sonra böyle okunuyor.</translation>
        </message>
        <message>
            <source>The charger did not take these: {0}.</source>
            <translation>İstasyon şunları almadı: {0}.</translation>
        </message>
        <message>
            <source>The old values are back.</source>
            <translation>Eski değerler geri geldi.</translation>
        </message>
        <message>
            <source>The settings count as good; they can be changed again.</source>
            <translation>Ayarlar iyi sayılıyor; yeniden değiştirilebilir.</translation>
        </message>
        <message>
            <source>Who dials in as {0} is this charger now.</source>
            <translation>{0} adıyla bağlanan artık bu istasyondur.</translation>
        </message>
        <message>
            <source>{0} stands for itself again.</source>
            <translation>{0} yeniden kendi başına.</translation>
        </message>
        <message>
            <source>{0} is out of the depot; its history stays.</source>
            <translation>{0} depodan çıktı; geçmişi kalır.</translation>
        </message>
        <message>
            <source>Keeping to the standard</source>
            <translation>Standarda uyumu</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>Nasıl okunuyor</translation>
        </message>
        <message>
            <source>Settings that were changed, as they were before</source>
            <translation>Değişen ayarların önceki değerleri</translation>
        </message>
        <message>
            <source>Where the charger restarts twice within five minutes of a change, nothing more is written to it until the old values are back, or somebody keeps the new ones.</source>
            <translation>İstasyon bir değişiklikten sonra beş dakika içinde iki kez yeniden başlarsa, eski değerler geri gelene ya da biri yenileri onaylayana dek ona bir şey yazılmaz.</translation>
        </message>
    </context>
    <context>
        <name>Quota</name>
        <message>
            <source>a day</source>
            <translation>günde</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>haftada</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>ayda</translation>
        </message>
        <message>
            <source>{name}: {limit} kWh a day</source>
            <translation>{name}: günde {limit} kWh</translation>
        </message>
        <message>
            <source>{name}: {limit} kWh a week</source>
            <translation>{name}: haftada {limit} kWh</translation>
        </message>
        <message>
            <source>{name}: {limit} kWh a month</source>
            <translation>{name}: ayda {limit} kWh</translation>
        </message>
        <message>
            <source>{name}: no limit</source>
            <translation>{name}: sınırsız</translation>
        </message>
        <message>
            <source>{used} of {allowed} kWh</source>
            <translation>{used} / {allowed} kWh</translation>
        </message>
        <message>
            <source>runs out today at {time} at this pace</source>
            <translation>bu gidişle bugün {time} gibi biter</translation>
        </message>
        <message>
            <source>runs out on {day} at this pace</source>
            <translation>bu gidişle {day} günü biter</translation>
        </message>
        <message>
            <source>shared by the group</source>
            <translation>grupla ortak</translation>
        </message>
    </context>
    <context>
        <name>QuotaSheet</name>
        <message>
            <source>Quota for {name}</source>
            <translation>{name} için kota</translation>
        </message>
        <message>
            <source>Checked at every start and counted while energy flows.</source>
            <translation>Her başlangıçta denetlenir, enerji akarken sayılır.</translation>
        </message>
        <message>
            <source>Add the quota</source>
            <translation>Kotayı ekle</translation>
        </message>
        <message>
            <source>A new quota</source>
            <translation>Yeni kota</translation>
        </message>
        <message>
            <source>kWh</source>
            <translation>kWh</translation>
        </message>
        <message>
            <source>No limit, only counted</source>
            <translation>Sınırsız, yalnızca sayılır</translation>
        </message>
        <message>
            <source>A quota needs a name, such as Staff.</source>
            <translation>Kotanın bir adı olmalı, örneğin Personel.</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Up to the minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Down to the maximum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} kWh</source>
            <translation type="unfinished">{number} kWh</translation>
        </message>
        <message>
            <source>{number} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {quantity}, {amount}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReconcileView</name>
        <message>
            <source>Show them</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>Session {0} is closed. A stop that comes late still corrects it.</source>
            <translation>{0} numaralı oturum kapandı. Geç gelen durdurma onu yine düzeltir.</translation>
        </message>
        <message>
            <source>The stop ends session {0} now.</source>
            <translation>Durdurma artık {0} numaralı oturumu bitiriyor.</translation>
        </message>
        <message>
            <source>Settle {0} as proposed?</source>
            <translation>{0} önerildiği gibi çözülsün mü?</translation>
        </message>
        <message>
            <source>Settled as proposed: {0}.</source>
            <translation>Önerildiği gibi çözüldü: {0}.</translation>
        </message>
    </context>
    <context>
        <name>Refused</name>
        <message>
            <source>It did not say which charger it is</source>
            <translation>Hangi istasyon olduğunu söylemedi</translation>
        </message>
        <message>
            <source>Nobody here knows this charger</source>
            <translation>Bu istasyonu burada kimse tanımıyor</translation>
        </message>
        <message>
            <source>Its password is missing or wrong</source>
            <translation>Parolası yok ya da yanlış</translation>
        </message>
        <message>
            <source>It does not speak OCPP 1.6 JSON</source>
            <translation>OCPP 1.6 JSON konuşmuyor</translation>
        </message>
        <message>
            <source>Too many connections from its address</source>
            <translation>Adresinden çok fazla bağlantı</translation>
        </message>
        <message>
            <source>It asked for something else than OCPP</source>
            <translation>OCPP'den başka bir şey istedi</translation>
        </message>
        <message>
            <source>Give the charger an identity of its own. If it has no field for one, write it behind the address, as in:</source>
            <translation>İstasyona kendi kimliğini verin. Alanı yoksa adresin arkasına yazın, şöyle:</translation>
        </message>
        <message>
            <source>This depot takes only chargers that it knows. Is the identity spelled right? To let it wait under New chargers, set admission = "ask". It asked for:</source>
            <translation>Bu depo yalnızca tanıdığı istasyonları alır. Kimlik doğru mu yazılmış? Yeni istasyonlarda beklemesi için admission = "ask" yapın. İstediği:</translation>
        </message>
        <message>
            <source>Type the password of this charger into it again. Its user name is its identity, the last part of the address:</source>
            <translation>İstasyonun parolasını ona yeniden yazın. Kullanıcı adı kimliğidir, adresin son parçası:</translation>
        </message>
        <message>
            <source>Choose OCPP 1.6 JSON (also called 1.6J) in the charger, not SOAP and not 2.0.1, with this address:</source>
            <translation>İstasyonda OCPP 1.6 JSON (1.6J de denir) seçin, SOAP ya da 2.0.1 değil, adres şu:</translation>
        </message>
        <message>
            <source>It dials again and again without hanging up. Restart the charger; if it goes on, look at its network. Its address here is:</source>
            <translation>Kapatmadan tekrar tekrar bağlanıyor. İstasyonu yeniden başlatın; sürerse ağına bakın. Buradaki adresi:</translation>
        </message>
        <message>
            <source>Perhaps somebody opened the address in a browser. If it is a charger, choose OCPP 1.6 JSON in it, and an address that begins with ws:</source>
            <translation>Belki biri adresi tarayıcıda açtı. İstasyonsa OCPP 1.6 JSON ve ws: ile başlayan bir adres seçin:</translation>
        </message>
        <message>
            <source>{address} asked for {path} · {tried}</source>
            <translation>{address}, {path} istedi · {tried}</translation>
        </message>
        <message>
            <source>once, {moment}</source>
            <translation>bir kez, {moment}</translation>
        </message>
        <message>
            <source>{count} times, last {moment}</source>
            <translation>{count} kez, son {moment}</translation>
        </message>
    </context>
    <context>
        <name>RefusedRow</name>
        <message>
            <source>Copy the address</source>
            <translation>Adresi kopyala</translation>
        </message>
        <message>
            <source>The request as it came</source>
            <translation>İstek, geldiği gibi</translation>
        </message>
        <message>
            <source>Hide the request</source>
            <translation>İsteği gizle</translation>
        </message>
        <message>
            <source>Show the request as it came</source>
            <translation>İsteği geldiği gibi göster</translation>
        </message>
    </context>
    <context>
        <name>RefusedSection</name>
        <message>
            <source>Clear the list</source>
            <translation>Listeyi temizle</translation>
        </message>
        <message>
            <source>Did not get in</source>
            <translation>İçeri giremeyenler</translation>
        </message>
    </context>
    <context>
        <name>Request</name>
        <message>
            <source>This is needed.</source>
            <translation>Bu gerekli.</translation>
        </message>
        <message>
            <source>The charger restarts at once and cuts every session on it.</source>
            <translation>İstasyon hemen yeniden başlar ve bütün oturumları keser.</translation>
        </message>
        <message>
            <source>The charger ends its sessions and restarts.</source>
            <translation>İstasyon oturumlarını bitirip yeniden başlar.</translation>
        </message>
        <message>
            <source>Charging ends; the vehicle stays plugged in.</source>
            <translation>Şarj biter; araç takılı kalır.</translation>
        </message>
        <message>
            <source>The plug is released; a session on this connector ends.</source>
            <translation>Fiş serbest kalır; bu soketteki oturum biter.</translation>
        </message>
        <message>
            <source>Nobody can charge there until it is back in service.</source>
            <translation>Yeniden hizmete girene dek orada kimse şarj edemez.</translation>
        </message>
        <message>
            <source>The charger restarts to install the firmware; sessions on it end.</source>
            <translation>İstasyon yazılımı kurmak için yeniden başlar; oturumları biter.</translation>
        </message>
        <message>
            <source>Vehicles may charge more slowly, or pause.</source>
            <translation>Araçlar daha yavaş şarj olabilir ya da durabilir.</translation>
        </message>
        <message>
            <source>The charger may no longer trust this server and stay away.</source>
            <translation>İstasyon bu sunucuya artık güvenmeyip gelmeyebilir.</translation>
        </message>
        <message>
            <source>At most {most} characters; these are {given}.</source>
            <translation>En çok {most} karakter; burada {given}.</translation>
        </message>
        <message>
            <source>This must be a whole number.</source>
            <translation>Tam sayı olmalı.</translation>
        </message>
        <message>
            <source>This must be a number.</source>
            <translation>Sayı olmalı.</translation>
        </message>
        <message>
            <source>This is not valid JSON: {error}.</source>
            <translation>Geçerli JSON değil: {error}.</translation>
        </message>
    </context>
    <context>
        <name>RequestFormView</name>
        <message>
            <source>There is nothing to fill in.</source>
            <translation>Doldurulacak bir şey yok.</translation>
        </message>
    </context>
    <context>
        <name>RequestHelp</name>
        <message>
            <source>Everyday</source>
            <translation>Günlük işler</translation>
        </message>
        <message>
            <source>Ask for a message</source>
            <translation>İleti iste</translation>
        </message>
        <message>
            <source>Smart charging</source>
            <translation>Akıllı şarj</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Rezervasyon</translation>
        </message>
        <message>
            <source>Cards in the charger</source>
            <translation>İstasyondaki kartlar</translation>
        </message>
        <message>
            <source>Firmware and diagnostics</source>
            <translation>Yazılım ve tanılama</translation>
        </message>
        <message>
            <source>Security and logs</source>
            <translation>Güvenlik ve günlükler</translation>
        </message>
        <message>
            <source>Starts charging for a card, as if it had been shown at the charger.</source>
            <translation>Kart istasyona okutulmuş gibi şarjı başlatır.</translation>
        </message>
        <message>
            <source>Ends a running session; the vehicle stays plugged in.</source>
            <translation>Süren oturumu bitirir; araç takılı kalır.</translation>
        </message>
        <message>
            <source>Releases the plug; a running session on that connector ends.</source>
            <translation>Fişi serbest bırakır; o soketteki oturum biter.</translation>
        </message>
        <message>
            <source>Restarts the charger: soft ends its sessions first, hard cuts at once.</source>
            <translation>İstasyonu yeniden başlatır: soft önce oturumları bitirir, hard hemen keser.</translation>
        </message>
        <message>
            <source>Takes a connector, or with 0 the whole charger, out of service or back.</source>
            <translation>Bir soketi, 0 ile bütün istasyonu, hizmet dışı bırakır ya da geri alır.</translation>
        </message>
        <message>
            <source>Reads settings of the charger: those named, or all of them.</source>
            <translation>İstasyonun ayarlarını okur: adı verilenleri ya da hepsini.</translation>
        </message>
        <message>
            <source>Changes one setting of the charger.</source>
            <translation>İstasyonun bir ayarını değiştirir.</translation>
        </message>
        <message>
            <source>Makes the charger forget the cards that it accepted earlier.</source>
            <translation>İstasyona daha önce kabul ettiği kartları unutturur.</translation>
        </message>
        <message>
            <source>Says something in the maker's own language; see the charger's manual.</source>
            <translation>Üreticinin kendi dilinde bir şey söyler; istasyonun kılavuzuna bakın.</translation>
        </message>
        <message>
            <source>Asks the charger to send one of its messages now.</source>
            <translation>İstasyondan şimdi bir iletisini göndermesini ister.</translation>
        </message>
        <message>
            <source>Like TriggerMessage, with the messages of the security extension.</source>
            <translation>TriggerMessage gibi, güvenlik eklentisinin iletileriyle.</translation>
        </message>
        <message>
            <source>Limits power or current by a schedule.</source>
            <translation>Gücü ya da akımı bir plana göre sınırlar.</translation>
        </message>
        <message>
            <source>Removes charging profiles: all that fit what is filled in.</source>
            <translation>Şarj profillerini kaldırır: doldurulana uyanların hepsini.</translation>
        </message>
        <message>
            <source>Asks which limits apply in the next seconds, all profiles together.</source>
            <translation>Önümüzdeki saniyelerde hangi sınırların geçerli olduğunu sorar, bütün profiller birlikte.</translation>
        </message>
        <message>
            <source>Keeps a connector free for one card until a moment.</source>
            <translation>Soketi belli bir ana dek bir kart için boş tutar.</translation>
        </message>
        <message>
            <source>Gives a reserved connector free again.</source>
            <translation>Rezerve edilmiş soketi serbest bırakır.</translation>
        </message>
        <message>
            <source>Asks which version of the card list the charger holds.</source>
            <translation>İstasyondaki kart listesinin sürümünü sorar.</translation>
        </message>
        <message>
            <source>Sends cards that may charge while the charger is offline.</source>
            <translation>İstasyon bağlı değilken şarj edebilecek kartları gönderir.</translation>
        </message>
        <message>
            <source>Has the charger fetch and install firmware; it restarts when it does.</source>
            <translation>İstasyona yazılımı aldırıp kurdurur; bu sırada yeniden başlar.</translation>
        </message>
        <message>
            <source>Has the charger upload its diagnostics to an address.</source>
            <translation>İstasyona tanılamasını bir adrese yükletir.</translation>
        </message>
        <message>
            <source>Has the charger upload its log or its security log.</source>
            <translation>İstasyona günlüğünü ya da güvenlik günlüğünü yükletir.</translation>
        </message>
        <message>
            <source>Like UpdateFirmware, with a signature that the charger checks.</source>
            <translation>UpdateFirmware gibi, istasyonun denetlediği imzayla.</translation>
        </message>
        <message>
            <source>Lists the certificates that the charger trusts.</source>
            <translation>İstasyonun güvendiği sertifikaları sıralar.</translation>
        </message>
        <message>
            <source>Adds a certificate that the charger will trust.</source>
            <translation>İstasyonun güveneceği bir sertifika ekler.</translation>
        </message>
        <message>
            <source>Removes a certificate from those that the charger trusts.</source>
            <translation>İstasyonun güvendiklerinden bir sertifikayı çıkarır.</translation>
        </message>
        <message>
            <source>Hands the charger its own certificate after we signed it.</source>
            <translation>İstasyona imzaladığımız kendi sertifikasını verir.</translation>
        </message>
        <message>
            <source>Number of the connector; 0 means the whole charger where that is allowed.</source>
            <translation>Soket numarası; izin verilen yerde 0 bütün istasyondur.</translation>
        </message>
        <message>
            <source>Number of the card that is to be charged for.</source>
            <translation>Hesabına şarj edilecek kartın numarası.</translation>
        </message>
        <message>
            <source>Number of the group that the card belongs to.</source>
            <translation>Kartın ait olduğu grubun numarası.</translation>
        </message>
        <message>
            <source>Number of the session.</source>
            <translation>Oturum numarası.</translation>
        </message>
        <message>
            <source>A charging profile for this session only.</source>
            <translation>Yalnızca bu oturum için şarj profili.</translation>
        </message>
        <message>
            <source>The profile; limits in A or W with one decimal.</source>
            <translation>Profil; sınırlar A ya da W, tek ondalıkla.</translation>
        </message>
        <message>
            <source>Name of the setting, as the charger spells it.</source>
            <translation>Ayarın adı, istasyonun yazdığı gibi.</translation>
        </message>
        <message>
            <source>The new value, as text.</source>
            <translation>Yeni değer, metin olarak.</translation>
        </message>
        <message>
            <source>The maker's identifier, such as com.example.</source>
            <translation>Üreticinin kimliği, com.example gibi.</translation>
        </message>
        <message>
            <source>Which of the maker's messages.</source>
            <translation>Üreticinin iletilerinden hangisi.</translation>
        </message>
        <message>
            <source>Content in the form that the maker asks for.</source>
            <translation>Üreticinin istediği biçimde içerik.</translation>
        </message>
        <message>
            <source>The message that the charger should send.</source>
            <translation>İstasyonun göndereceği ileti.</translation>
        </message>
        <message>
            <source>When the reservation ends.</source>
            <translation>Rezervasyonun bittiği an.</translation>
        </message>
        <message>
            <source>Any number by which the reservation is named later.</source>
            <translation>Rezervasyonun sonra anılacağı herhangi bir numara.</translation>
        </message>
        <message>
            <source>How far ahead to look, in seconds.</source>
            <translation>Ne kadar ileriye bakılacağı, saniye.</translation>
        </message>
        <message>
            <source>The unit of the answer: A or W.</source>
            <translation>Yanıtın birimi: A ya da W.</translation>
        </message>
        <message>
            <source>Version number of the list after this change.</source>
            <translation>Bu değişiklikten sonra listenin sürüm numarası.</translation>
        </message>
        <message>
            <source>The cards, each with its status.</source>
            <translation>Kartlar, her biri durumuyla.</translation>
        </message>
        <message>
            <source>Full replaces the list, Differential changes it.</source>
            <translation>Full listeyi yeniler, Differential değiştirir.</translation>
        </message>
        <message>
            <source>Address for the file; the charger must reach it (ftp, http or https).</source>
            <translation>Dosyanın adresi; istasyon ulaşabilmeli (ftp, http ya da https).</translation>
        </message>
        <message>
            <source>From when on the charger may fetch the firmware.</source>
            <translation>İstasyonun yazılımı ne zamandan itibaren alabileceği.</translation>
        </message>
        <message>
            <source>How often it tries again.</source>
            <translation>Kaç kez yeniden denediği.</translation>
        </message>
        <message>
            <source>Seconds between two tries.</source>
            <translation>İki deneme arası, saniye.</translation>
        </message>
        <message>
            <source>Oldest moment of interest.</source>
            <translation>İlgilenilen en eski an.</translation>
        </message>
        <message>
            <source>Newest moment of interest.</source>
            <translation>İlgilenilen en yeni an.</translation>
        </message>
        <message>
            <source>Any number by which the answer is recognised.</source>
            <translation>Yanıtın tanınacağı herhangi bir numara.</translation>
        </message>
        <message>
            <source>Only profiles of this level.</source>
            <translation>Yalnızca bu düzeydeki profiller.</translation>
        </message>
        <message>
            <source>Number of the profile.</source>
            <translation>Profil numarası.</translation>
        </message>
        <message>
            <source>Only profiles for this purpose.</source>
            <translation>Yalnızca bu amaçlı profiller.</translation>
        </message>
        <message>
            <source>What the certificate is for.</source>
            <translation>Sertifikanın ne için olduğu.</translation>
        </message>
        <message>
            <source>The certificate as PEM text.</source>
            <translation>Sertifika, PEM metni olarak.</translation>
        </message>
        <message>
            <source>The signed certificate as PEM text.</source>
            <translation>İmzalı sertifika, PEM metni olarak.</translation>
        </message>
        <message>
            <source>Which certificate, by its hashes.</source>
            <translation>Hangi sertifika, özetlerine göre.</translation>
        </message>
        <message>
            <source>Address, time and signature of the firmware.</source>
            <translation>Yazılımın adresi, zamanı ve imzası.</translation>
        </message>
        <message>
            <source>Where to upload, and which span of time.</source>
            <translation>Nereye ve hangi zaman aralığı yüklenecek.</translation>
        </message>
        <message>
            <source>Which of the two logs.</source>
            <translation>İki günlükten hangisi.</translation>
        </message>
    </context>
    <context>
        <name>Reservations</name>
        <message>
            <source>Connector {0}</source>
            <translation>Soket {0}</translation>
        </message>
        <message>
            <source>Any connector</source>
            <translation>Herhangi bir soket</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>{0} anına dek</translation>
        </message>
        <message>
            <source>asked by {0}</source>
            <translation>isteyen: {0}</translation>
        </message>
        <message>
            <source>This charger has taken no list from us yet.</source>
            <translation>Bu istasyon bizden henüz liste almadı.</translation>
        </message>
        <message>
            <source>It holds {0} of {1} cards, as version {2}.</source>
            <translation>{1} karttan {0} tanesi onda, sürüm {2}.</translation>
        </message>
        <message>
            <source>used</source>
            <translation>kullanıldı</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>iptal edildi</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>süresi doldu</translation>
        </message>
        <message>
            <source>dropped by the charger</source>
            <translation>istasyon bıraktı</translation>
        </message>
        <message>
            <source>accepted, the charger has not shown it yet</source>
            <translation>kabul edildi, istasyon henüz göstermedi</translation>
        </message>
    </context>
    <context>
        <name>RetireSheet</name>
        <message>
            <source>Take {charger} out of the depot for good?</source>
            <translation>{charger} depodan temelli çıkarılsın mı?</translation>
        </message>
        <message>
            <source>It is cut off and not let in again. Its sessions, readings and messages stay in the books. Type its name to confirm.</source>
            <translation>Bağlantısı kesilir ve bir daha alınmaz. Oturumları, ölçümleri ve iletileri kayıtlarda kalır. Onaylamak için adını yazın.</translation>
        </message>
        <message>
            <source>Name of the charger</source>
            <translation>İstasyonun adı</translation>
        </message>
        <message>
            <source>Take out for good</source>
            <translation>Temelli çıkar</translation>
        </message>
    </context>
    <context>
        <name>RuleSheet</name>
        <message>
            <source>A price of this tariff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the rules for one thing, the first that holds counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>without end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule needs a name, such as Energy or Night.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The price is a number such as 15.00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one day at least.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A day looks like 2026-12-31.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SaveMessages</name>
        <message>
            <source>Export as JSON lines</source>
            <translation>JSON satırları olarak dışa aktar</translation>
        </message>
        <message>
            <source>Save as replay case</source>
            <translation>Yeniden oynatma örneği olarak kaydet</translation>
        </message>
        <message>
            <source>All messages that fit the filter, a line each</source>
            <translation>Süzgece uyan bütün iletiler, her biri bir satır</translation>
        </message>
        <message>
            <source>What the charger sent, for make replay FRAMES=file</source>
            <translation>İstasyonun gönderdikleri, make replay FRAMES=dosya için</translation>
        </message>
        <message>
            <source>Save the messages</source>
            <translation>İletileri kaydet</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>JSON satırları</translation>
        </message>
        <message>
            <source>Could not save {0}: {1}.</source>
            <translation>{0} kaydedilemedi: {1}.</translation>
        </message>
        <message>
            <source>Saved {0}, messages: {1}.</source>
            <translation>{0} kaydedildi, ileti: {1}.</translation>
        </message>
    </context>
    <context>
        <name>ScheduleCard</name>
        <message>
            <source>Ask again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The charger does not say which limits it keeps to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The charger keeps to no limit in this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hour</source>
            <translation type="unfinished">1 saat</translation>
        </message>
        <message>
            <source>4 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>12 hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 day</source>
            <translation type="unfinished">1 gün</translation>
        </message>
        <message>
            <source>1 week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connector</source>
            <translation type="unfinished">Soket</translation>
        </message>
        <message>
            <source>How far ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit over time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Seen</name>
        <message>
            <source>shown at {charger}, {at}</source>
            <translation>{charger} üzerinde okutuldu, {at}</translation>
        </message>
        <message>
            <source>shown {times} times, last at {charger}, {at}</source>
            <translation>{times} kez okutuldu, son: {charger}, {at}</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: same number without its leading zero</source>
            <translation>belki {whose} kartı: baştaki sıfır olmadan aynı numara</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: same card, bytes reversed</source>
            <translation>belki {whose} kartı: aynı kart, baytlar ters</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: decimal instead of hexadecimal</source>
            <translation>belki {whose} kartı: onaltılık yerine onluk</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: decimal and bytes reversed</source>
            <translation>belki {whose} kartı: onluk ve baytlar ters</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: followed by another number</source>
            <translation>belki {whose} kartı: ardından başka bir numara geliyor</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>told by the charger at the stop</source>
            <translation>durdurmada istasyonun bildirdiği</translation>
        </message>
        <message>
            <source>from the last meter value</source>
            <translation>son ölçümden</translation>
        </message>
        <message>
            <source>from the start of the next session</source>
            <translation>sonraki oturumun başından</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>tahmini</translation>
        </message>
        <message>
            <source>told by the charger, late</source>
            <translation>istasyonun geç bildirdiği</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>kesin</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>olası</translation>
        </message>
        <message>
            <source>to be checked</source>
            <translation>denetlenmeli</translation>
        </message>
        <message>
            <source>{energy}, {source} ({confidence})</source>
            <translation>{energy}, {source} ({confidence})</translation>
        </message>
        <message>
            <source>Charging</source>
            <translation>Şarj oluyor</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Ara verdi</translation>
        </message>
        <message>
            <source>Waiting for charger</source>
            <translation>İstasyonu bekliyor</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Tamamlandı</translation>
        </message>
        <message>
            <source>Unmatched stop</source>
            <translation>Eşleşmeyen durdurma</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Başarısız</translation>
        </message>
        <message numerus="yes">
            <source>Sessions: %n</source>
            <translation>
                <numerusform>Oturum: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionDetail</name>
        <message>
            <source>Session {id} · {bay}</source>
            <translation>Oturum {id} · {bay}</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Kart</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Başladı</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Süre</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Enerji</translation>
        </message>
        <message>
            <source>Meter</source>
            <translation>Sayaç</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Bitiren</translation>
        </message>
        <message>
            <source>Ended with card</source>
            <translation>Bitiren kart</translation>
        </message>
        <message>
            <source>Waiting since</source>
            <translation>Beklediği an</translation>
        </message>
        <message>
            <source>{told} by the charger</source>
            <translation>istasyona göre {told}</translation>
        </message>
        <message>
            <source>{told} by the charger, {received} here</source>
            <translation>istasyona göre {told}, burada {received}</translation>
        </message>
        <message>
            <source>from {start} kWh</source>
            <translation>{start} kWh'den</translation>
        </message>
        <message>
            <source>{start} to {stop} kWh</source>
            <translation>{start} – {stop} kWh</translation>
        </message>
    </context>
    <context>
        <name>SessionFilterBar</name>
        <message>
            <source>Charger</source>
            <translation>İstasyon</translation>
        </message>
        <message>
            <source>All chargers</source>
            <translation>Bütün istasyonlar</translation>
        </message>
        <message>
            <source>Only those to check</source>
            <translation>Yalnızca denetlenecekler</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Dönem</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Bugün</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Son 7 gün</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Son 30 gün</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Son 365 gün</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Tüm zamanlar</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Bütün durumlar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Açık</translation>
        </message>
    </context>
    <context>
        <name>SessionModel</name>
        <message>
            <source>Start</source>
            <translation>Başlangıç</translation>
        </message>
        <message>
            <source>Bay</source>
            <translation>Yer</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Kişi</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Kart</translation>
        </message>
        <message>
            <source>Energy kWh</source>
            <translation>Enerji kWh</translation>
        </message>
        <message>
            <source>Power kW</source>
            <translation>Güç kW</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Süre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Bitiren</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>Bilgi</translation>
        </message>
    </context>
    <context>
        <name>SessionPanel</name>
        <message>
            <source>Messages of this session</source>
            <translation>Bu oturumun iletileri</translation>
        </message>
        <message>
            <source>Show in the chart</source>
            <translation>Grafikte göster</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>Ayrıntıları kapat</translation>
        </message>
        <message>
            <source>Open a message to read it</source>
            <translation>Okumak için bir ileti açın</translation>
        </message>
    </context>
    <context>
        <name>SessionsPage</name>
        <message>
            <source>Sessions</source>
            <translation>Oturumlar</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Hepsini göster</translation>
        </message>
        <message>
            <source>No session of this period fits the filter and the search.</source>
            <translation>Bu dönemde süzgece ve aramaya uyan oturum yok.</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Gösterilecek bir şey yok</translation>
        </message>
        <message>
            <source>A session appears here as soon as a vehicle charges.</source>
            <translation>Bir araç şarj olunca oturum burada görünür.</translation>
        </message>
        <message>
            <source>No session in this period</source>
            <translation>Bu dönemde oturum yok</translation>
        </message>
    </context>
    <context>
        <name>SessionsTab</name>
        <message>
            <source>No session yet</source>
            <translation>Henüz oturum yok</translation>
        </message>
        <message>
            <source>A session appears here as soon as a vehicle charges at this charger.</source>
            <translation>Bu istasyonda bir araç şarj olunca oturum burada görünür.</translation>
        </message>
        <message>
            <source>Sessions of this charger</source>
            <translation>Bu istasyonun oturumları</translation>
        </message>
        <message>
            <source>Open a session to see its readings</source>
            <translation>Ölçümlerini görmek için bir oturum açın</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Cancel</source>
            <translation>Vazgeç</translation>
        </message>
    </context>
    <context>
        <name>SignIn</name>
        <message>
            <source>Who is here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished">Ad</translation>
        </message>
        <message>
            <source>Password or PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change my PIN or password…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit to maintenance…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit to maintenance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit to maintenance?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program ends and the screen shows the system. Chargers go on charging and report when it is back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed. It counts from the next time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No sign-in</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Span</name>
        <message>
            <source>&lt; 1 min</source>
            <translation>&lt; 1 dk</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} dk</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} sa {minutes} dk</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} g {hours} sa</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Free</source>
            <translation>Boş</translation>
        </message>
        <message>
            <source>Plugged in</source>
            <translation>Takılı</translation>
        </message>
        <message>
            <source>Charging</source>
            <translation>Şarj oluyor</translation>
        </message>
        <message>
            <source>Paused by vehicle</source>
            <translation>Araç ara verdi</translation>
        </message>
        <message>
            <source>Paused by charger</source>
            <translation>İstasyon ara verdi</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Rezerve</translation>
        </message>
        <message>
            <source>Out of service</source>
            <translation>Hizmet dışı</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Arıza</translation>
        </message>
        <message>
            <source>No state yet</source>
            <translation>Henüz durum yok</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Başlıyor</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Duruyor</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Değişiyor</translation>
        </message>
        <message>
            <source>Restarting</source>
            <translation>Yeniden başlıyor</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Bağlı değil</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Sessiz</translation>
        </message>
        <message>
            <source>No reaction</source>
            <translation>Tepki yok</translation>
        </message>
        <message>
            <source>Card not allowed</source>
            <translation>Kart izinli değil</translation>
        </message>
    </context>
    <context>
        <name>StopReason</name>
        <message>
            <source>Card not allowed</source>
            <translation>Kart izinli değil</translation>
        </message>
        <message>
            <source>Emergency stop</source>
            <translation>Acil durdurma</translation>
        </message>
        <message>
            <source>Unplugged</source>
            <translation>Çıkarıldı</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Yeniden başlatma</translation>
        </message>
        <message>
            <source>At the charger</source>
            <translation>İstasyonda</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Diğer</translation>
        </message>
        <message>
            <source>Power loss</source>
            <translation>Elektrik kesintisi</translation>
        </message>
        <message>
            <source>From here</source>
            <translation>Buradan</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Kilit açıldı</translation>
        </message>
    </context>
    <context>
        <name>Tariff</name>
        <message>
            <source>Per kWh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per minute of charging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Per minute of parking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{price} per kWh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{price} per minute of charging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{price} per session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{price} per minute after charging ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} {currency}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{starts} to {ends}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>the first %n minutes are free</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>at {places}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for {groups}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {day}</source>
            <translation type="unfinished">{day} gününe dek</translation>
        </message>
        <message>
            <source>In force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {terms}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No price: everything is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no tax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with {percent} % tax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plus {percent} % tax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at least {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free below {kwh} kWh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit…</source>
            <translation type="unfinished">Düzenle…</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop selling…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sell by it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished">Kaldır</translation>
        </message>
        <message>
            <source>No rule has a price per kWh: the energy is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where and when none of these rules holds, the energy is free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” never counts: “{before}” stands before it and always holds.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Thing</name>
        <message>
            <source>{charger} · {number}</source>
            <translation>{charger} · {number}</translation>
        </message>
    </context>
    <context>
        <name>TileList</name>
        <message>
            <source>Connectors</source>
            <translation>Soketler</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Dismiss</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Ayrıntılar</translation>
        </message>
    </context>
    <context>
        <name>ToastArea</name>
        <message>
            <source>Messages</source>
            <translation>İletiler</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message numerus="yes">
            <source>Needs attention: %n</source>
            <translation>
                <numerusform>İlgi bekleyen: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{address} · {connected} of {known}</source>
            <translation>{address} · {connected} / {known}</translation>
        </message>
        <message>
            <source>Chargers dial {address}. {connected} of {known} chargers are connected.</source>
            <translation>İstasyonlar {address} adresine bağlanır. {known} istasyondan {connected} tanesi bağlı.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Power of the whole site now</source>
            <translation>Bütün alanın şu anki gücü</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>İlgi bekliyor</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Açık ya da koyu</translation>
        </message>
    </context>
    <context>
        <name>Transfers</name>
        <message>
            <source>the charger has not begun</source>
            <translation>istasyon başlamadı</translation>
        </message>
        <message>
            <source>asked by {0}</source>
            <translation>isteyen: {0}</translation>
        </message>
        <message>
            <source>{0} % of {1}</source>
            <translation>{1} için % {0}</translation>
        </message>
        <message>
            <source>Firmware</source>
            <translation>Yazılım</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Tanılama</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Günlük</translation>
        </message>
    </context>
    <context>
        <name>Unit</name>
        <message>
            <source>{number} kW</source>
            <translation>{number} kW</translation>
        </message>
        <message>
            <source>{number} kWh</source>
            <translation>{number} kWh</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>% {number}</translation>
        </message>
    </context>
    <context>
        <name>UnknownCards</name>
        <message numerus="yes">
            <source>Unknown cards seen lately: %n</source>
            <translation>
                <numerusform>Son görülen bilinmeyen kart: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cards without a person: %n</source>
            <translation>
                <numerusform>Sahibi olmayan kart: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VehicleSheet</name>
        <message>
            <source>Add a vehicle</source>
            <translation>Araç ekle</translation>
        </message>
        <message>
            <source>Edit {plate}</source>
            <translation>Düzenle: {plate}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Plate</source>
            <translation>Plaka</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Battery</source>
            <translation>Batarya</translation>
        </message>
        <message>
            <source>Takes at most</source>
            <translation>En çok aldığı</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>bilinmiyor</translation>
        </message>
        <message>
            <source>A vehicle needs a plate.</source>
            <translation>Aracın plakası olmalı.</translation>
        </message>
        <message>
            <source>Another vehicle has this plate already.</source>
            <translation>Bu plaka başka araçta var.</translation>
        </message>
    </context>
    <context>
        <name>Wallet</name>
        <message>
            <source>Refuse a new session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow a debt up to a limit, then stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the session when the money is used up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correction</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Weekday</name>
        <message>
            <source>Mon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fri</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sun</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_FieldRow</name>
        <message>
            <source>optional</source>
            <translation>isteğe bağlı</translation>
        </message>
        <message numerus="yes">
            <source>up to %n characters</source>
            <translation>
                <numerusform>en çok %n karakter</numerusform>
            </translation>
        </message>
        <message>
            <source>whole number</source>
            <translation>tam sayı</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>ayarlanmadı</translation>
        </message>
    </context>
</TS>
