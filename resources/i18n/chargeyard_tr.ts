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
        <source>Restart at once</source>
        <translation>Hemen yeniden başlat</translation>
    </message>
    <message>
        <source>Put in service</source>
        <translation>Hizmete al</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Hizmet dışı bırak</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Ne yapmalı?</translation>
    </message>
    <message>
        <source>Start charging…</source>
        <translation>Şarjı başlat…</translation>
    </message>
    <message>
        <source>Guest session…</source>
        <translation>Konuk oturumu…</translation>
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
        <source>That did not work because of an error in the program. Try again; if it stays, restart the program.</source>
        <translation>Programdaki bir hata nedeniyle olmadı. Yeniden deneyin; sürerse programı yeniden başlatın.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Show ticket</source>
        <translation>Kaydı göster</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>İş kaydı aç</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Görüldü</translation>
    </message>
    <message>
        <source>{thing} has a fault</source>
        <translation>{thing} arızalı</translation>
    </message>
    <message>
        <source>{thing} is offline</source>
        <translation>{thing} bağlı değil</translation>
    </message>
    <message>
        <source>{thing}: a session never ended</source>
        <translation>{thing}: bir oturum hiç bitmedi</translation>
    </message>
    <message>
        <source>{thing} does not stop charging</source>
        <translation>{thing} şarjı durdurmuyor</translation>
    </message>
    <message>
        <source>{thing}: the energy cannot be right</source>
        <translation>{thing}: enerji doğru olamaz</translation>
    </message>
    <message>
        <source>{thing}: a session is not billed</source>
        <translation>{thing}: bir oturum faturalanmadı</translation>
    </message>
    <message>
        <source>A charger is turned away: {thing}</source>
        <translation>Bir istasyon geri çevriliyor: {thing}</translation>
    </message>
    <message>
        <source>The clock of {thing} is wrong</source>
        <translation>{thing}: saat yanlış</translation>
    </message>
    <message>
        <source>Nobody can connect to {thing}</source>
        <translation>{thing} adresine kimse bağlanamıyor</translation>
    </message>
    <message>
        <source>The certificate ends soon</source>
        <translation>Sertifikanın süresi yakında doluyor</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>Son yedek eski</translation>
    </message>
    <message>
        <source>The disk is almost full</source>
        <translation>Disk neredeyse dolu</translation>
    </message>
    <message>
        <source>Press What now? and follow the steps. It is shown whether they helped.</source>
        <translation>Ne yapmalı? düğmesine basın ve adımları izleyin. İşe yarayıp yaramadığı gösterilir.</translation>
    </message>
    <message>
        <source>Is its display lit? Look at its fuse and at its network. Charging may go on there.</source>
        <translation>Ekranı yanıyor mu? Sigortasına ve ağına bakın. Şarj orada sürüyor olabilir.</translation>
    </message>
    <message>
        <source>Is the vehicle gone? Then close the session on the Sessions page, under Reconcile.</source>
        <translation>Araç gitti mi? O zaman oturumu Oturumlar sayfasında kapatın.</translation>
    </message>
    <message>
        <source>It must stop and does not. Ask again; else press stop at the charger, or unplug.</source>
        <translation>Durması gerek ama durmuyor. Yeniden isteyin; olmazsa istasyonda durdurun ya da fişi çekin.</translation>
    </message>
    <message>
        <source>Compare with the display of the charger, and correct the session or its units.</source>
        <translation>İstasyonun ekranıyla karşılaştırın, oturumu ya da birimlerini düzeltin.</translation>
    </message>
    <message>
        <source>Look at the wallet of the person. It is tried again by itself as well.</source>
        <translation>Kişinin cüzdanına bakın. Kendiliğinden de yeniden denenir.</translation>
    </message>
    <message>
        <source>Under New chargers stands why, and what to type into the charger.</source>
        <translation>Nedeni ve istasyona ne yazılacağı Yeni istasyonlar altında.</translation>
    </message>
    <message>
        <source>Sessions are kept by our time meanwhile. A restart sets most clocks right.</source>
        <translation>Bu arada oturumlar bizim saatimizle tutulur. Yeniden başlatma çoğu saati düzeltir.</translation>
    </message>
    <message>
        <source>Another program may have taken the port. Start this program again.</source>
        <translation>Bağlantı noktasını başka bir program almış olabilir. Bu programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Chargers that dial wss are turned away after that day. Put in a new certificate.</source>
        <translation>O günden sonra wss ile bağlanan istasyonlar geri çevrilir. Yeni sertifika koyun.</translation>
    </message>
    <message>
        <source>If the disk breaks now, all since then is lost. One press makes a backup.</source>
        <translation>Disk şimdi bozulursa o zamandan beri her şey kaybolur. Tek basışla yedek alınır.</translation>
    </message>
    <message>
        <source>When it is full, no session can be kept. Delete old files or backups.</source>
        <translation>Dolunca oturum saklanamaz. Eski dosyaları ya da yedekleri silin.</translation>
    </message>
    <message>
        <source>off by {text}</source>
        <translation>{text} sapma</translation>
    </message>
    <message>
        <source>valid until {text}</source>
        <translation>{text} tarihine dek geçerli</translation>
    </message>
    <message>
        <source>last one {text}</source>
        <translation>sonuncusu {text}</translation>
    </message>
    <message>
        <source>{text} free</source>
        <translation>{text} boş</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Ne yapmalı?</translation>
    </message>
    <message>
        <source>Show the charger</source>
        <translation>İstasyonu göster</translation>
    </message>
    <message>
        <source>Stop again</source>
        <translation>Yeniden durdur</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Oturumları göster</translation>
    </message>
    <message>
        <source>Show bills</source>
        <translation>Faturaları göster</translation>
    </message>
    <message>
        <source>Show new chargers</source>
        <translation>Yeni istasyonları göster</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>Ayarları göster</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>No alarm that nobody has seen</source>
        <translation>Görülmemiş alarm yok</translation>
    </message>
    <message numerus="yes">
        <source>Alarms that nobody has seen: %n</source>
        <translation>
            <numerusform>Kimsenin görmediği alarm: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment} beri</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>came %n times</source>
        <translation>
            <numerusform>%n kez geldi</numerusform>
        </translation>
    </message>
    <message>
        <source>seen by {name}, {moment}</source>
        <translation>gören: {name}, {moment}</translation>
    </message>
</context>
<context>
    <name>AlarmKind</name>
    <message>
        <source>Fault</source>
        <translation>Arıza</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Does not stop charging</source>
        <translation>Şarj durmuyor</translation>
    </message>
    <message>
        <source>Session that never ended</source>
        <translation>Hiç bitmeyen oturum</translation>
    </message>
    <message>
        <source>Doubtful energy</source>
        <translation>Kuşkulu enerji</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Faturalanmadı</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Geri çevrilenler</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Saat yanlış</translation>
    </message>
    <message>
        <source>Nobody can connect</source>
        <translation>Kimse bağlanamıyor</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Yedek</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
</context>
<context>
    <name>AlarmLimit</name>
    <message>
        <source>Offline for</source>
        <translation>Bağlantısızlık süresi</translation>
    </message>
    <message>
        <source>Fault for</source>
        <translation>Arıza süresi</translation>
    </message>
    <message>
        <source>Clock wrong by</source>
        <translation>Saat sapması</translation>
    </message>
    <message>
        <source>Turned away in half an hour</source>
        <translation>Yarım saatte geri çevrilme</translation>
    </message>
    <message>
        <source>Certificate ends within</source>
        <translation>Sertifika bitimine kalan</translation>
    </message>
    <message>
        <source>No backup for</source>
        <translation>Yedeksiz süre</translation>
    </message>
    <message>
        <source>Less free disk than</source>
        <translation>Boş disk alt sınırı</translation>
    </message>
    <message>
        <source>Ask about doubtful energy for</source>
        <translation>Kuşkulu enerji için sorma süresi</translation>
    </message>
</context>
<context>
    <name>AlarmLimits</name>
    <message>
        <source>When is it an alarm?</source>
        <translation>Ne zaman alarm olsun?</translation>
    </message>
    <message>
        <source>It applies as soon as it is saved.</source>
        <translation>Kaydedilince hemen geçerli olur.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Shown where a fault stays: a name and a number</source>
        <translation>Arıza sürdüğünde gösterilir: ad ve numara</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Kimi aramalı</translation>
    </message>
    <message>
        <source>From {least} to {most}; usually {usual}</source>
        <translation>{least} – {most}; olağan {usual}</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>All seen</source>
        <translation>Hepsi görüldü</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Yeni iş kaydı…</translation>
    </message>
    <message>
        <source>Shift hand-over…</source>
        <translation>Vardiya devri…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Sınırlar…</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Görülmüş</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>İş kayıtları</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>İlginizi bekleyen bir şey yok</translation>
    </message>
    <message>
        <source>When something is wrong, it stands here with what to do about it.</source>
        <translation>Bir sorun olunca ne yapılacağıyla birlikte burada durur.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Açık bir şey yok</translation>
    </message>
    <message>
        <source>What somebody has seen stands here until its cause is gone.</source>
        <translation>Birinin gördüğü, nedeni geçene dek burada durur.</translation>
    </message>
    <message>
        <source>No ticket</source>
        <translation>İş kaydı yok</translation>
    </message>
    <message>
        <source>Work that somebody must do at a charger, with notes until it is done.</source>
        <translation>Bir istasyonda yapılacak iş; bitene dek notlarıyla.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>{word}  {count}</source>
        <translation>{word}  {count}</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Ses kapalı</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Ses açık</translation>
    </message>
    <message>
        <source>Urgent alarms that nobody has seen are heard once a minute.</source>
        <translation>Kimsenin görmediği acil alarmlar dakikada bir duyulur.</translation>
    </message>
</context>
<context>
    <name>AlarmsSection</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
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
    <name>AmountSheet</name>
    <message>
        <source>Top up the wallet of {name}</source>
        <translation>{name} cüzdanına yükle</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Yükle</translation>
    </message>
    <message>
        <source>Correct the wallet of {name}</source>
        <translation>{name} cüzdanını düzelt</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>There is {amount} in it. What is booked stays booked.</source>
        <translation>İçinde {amount} var. İşlenen, işlenmiş kalır.</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Tutar, {currency}</translation>
    </message>
    <message>
        <source>With a minus it is taken out</source>
        <translation>Eksi ile alınır</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>such as cash, receipt 17</source>
        <translation>örneğin nakit, makbuz 17</translation>
    </message>
    <message>
        <source>The amount is a number such as 500 or 382.50.</source>
        <translation>Tutar 500 ya da 382,50 gibi bir sayıdır.</translation>
    </message>
    <message>
        <source>A top-up must be more than zero.</source>
        <translation>Yükleme sıfırdan büyük olmalı.</translation>
    </message>
    <message>
        <source>A correction must not be zero.</source>
        <translation>Düzeltme sıfır olmamalı.</translation>
    </message>
    <message>
        <source>The amount has more decimals than the currency.</source>
        <translation>Tutarın ondalığı para biriminden fazla.</translation>
    </message>
    <message>
        <source>Say why, for those who read it later.</source>
        <translation>Sonradan okuyacaklar için nedenini yazın.</translation>
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
        <source>{thing} will do it when the session is over.</source>
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
        <source>Check that the vehicle is plugged in, and try again.</source>
        <translation>Aracın takılı olup olmadığına bakın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>Push the plug in firmly, and try again.</source>
        <translation>Fişi sonuna kadar itin ve yeniden deneyin.</translation>
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
        <source>Nothing asked yet. The charger&apos;s answers are shown here as they come.</source>
        <translation>Henüz bir şey sorulmadı. İstasyonun yanıtları geldikçe burada görünür.</translation>
    </message>
    <message>
        <source>Asked in this visit</source>
        <translation>Açıldığından beri sorulanlar</translation>
    </message>
</context>
<context>
    <name>AreaSheet</name>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Where does {name} stand?</source>
        <translation>{name} nerede duruyor?</translation>
    </message>
    <message>
        <source>Where do the chosen chargers stand ({count})?</source>
        <translation>Seçilen istasyonlar ({count}) nerede duruyor?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Such as Hall 2; the overview can be grouped by it</source>
        <translation>Örneğin Salon 2; genel bakış buna göre gruplanabilir</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bölge</translation>
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
        <source>Programs cannot connect. Another program may use the port: choose another one in the settings.</source>
        <translation>Programlar bağlanamıyor. Bağlantı noktasını başka bir program kullanıyor olabilir: ayarlarda başka birini seçin.</translation>
    </message>
    <message>
        <source>{charger}: session {session} could not be billed. Look at it under Billing.</source>
        <translation>{charger}: {session} numaralı oturum faturalanamadı. Tarifeler ve faturalar sayfasına bakın.</translation>
    </message>
    <message>
        <source>{charger}: card {card} was blocked; its session is ended.</source>
        <translation>{charger}: {card} kartı engellendi; oturumu bitiriliyor.</translation>
    </message>
    <message>
        <source>{charger}: card {card} is lost; its session is ended.</source>
        <translation>{charger}: {card} kartı kayıp; oturumu bitiriliyor.</translation>
    </message>
    <message>
        <source>{charger} began to charge with card {card}, which may not charge.</source>
        <translation>{charger}: şarj izni olmayan {card} kartıyla şarj başladı.</translation>
    </message>
    <message>
        <source>{charger}: its certificate ends soon; it is asked to renew it.</source>
        <translation>{charger}: sertifikası yakında bitiyor; yenilemesi isteniyor.</translation>
    </message>
    <message>
        <source>{charger} got no new certificate. Look at it under Security.</source>
        <translation>{charger} yeni sertifika almadı. Güvenlik sekmesine bakın.</translation>
    </message>
    <message>
        <source>{charger} asks for a certificate. Look at it under Security.</source>
        <translation>{charger} sertifika istiyor. Güvenlik sekmesine bakın.</translation>
    </message>
    <message>
        <source>{charger}: its clock is wrong; ours is used.</source>
        <translation>{charger}: saati yanlış; bizim saatimiz geçerli.</translation>
    </message>
    <message>
        <source>{charger} numbers its connectors in its own way. Look at its profile.</source>
        <translation>{charger} soketlerini kendi yöntemiyle numaralıyor. Profiline bakın.</translation>
    </message>
    <message>
        <source>{charger}: the guest {guest} has what was agreed; the session is ended.</source>
        <translation>{charger}: konuk {guest} anlaşılan kadarını aldı; oturum bitiriliyor.</translation>
    </message>
    <message>
        <source>{charger}: connector {connector} draws more than its limit allows.</source>
        <translation>{charger}: {connector} numaralı soket sınırının izin verdiğinden fazlasını çekiyor.</translation>
    </message>
    <message>
        <source>{charger}: a session ended without its stop. Look at it under Sessions.</source>
        <translation>{charger}: bir oturum durdurma bilgisi gelmeden bitti. Oturumlar sayfasına bakın.</translation>
    </message>
    <message>
        <source>{charger} accepted a command and did not carry it out. Try again.</source>
        <translation>{charger} bir komutu kabul etti ama yapmadı. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The page for drivers cannot be opened. Another program may use the port: choose another one in the settings.</source>
        <translation>Sürücü sayfası açılamıyor. Bağlantı noktasını başka bir program kullanıyor olabilir: ayarlarda başka birini seçin.</translation>
    </message>
    <message>
        <source>{charger}: {person} has used up the quota {quota}; the session is ended.</source>
        <translation>{charger}: {person} {quota} kotasını doldurdu; oturum bitiriliyor.</translation>
    </message>
    <message>
        <source>{charger}: {person} has used {percent} % of the quota {quota}.</source>
        <translation>{charger}: {person} {quota} kotasının % {percent} kadarını kullandı.</translation>
    </message>
    <message>
        <source>{charger} keeps restarting since {keys} was changed. Write it back.</source>
        <translation>{charger}: {keys} değiştiğinden beri sürekli yeniden başlıyor. Eski değeri geri yazın.</translation>
    </message>
    <message>
        <source>{charger}: the reservation for card {card} ended before its time.</source>
        <translation>{charger}: {card} kartının rezervasyonu süresinden önce bitti.</translation>
    </message>
    <message>
        <source>{charger} reports a security event: {event}</source>
        <translation>{charger} bir güvenlik olayı bildiriyor: {event}</translation>
    </message>
    <message>
        <source>{charger}: session {session} does not end though it must.</source>
        <translation>{charger}: {session} numaralı oturum bitmesi gerekirken bitmiyor.</translation>
    </message>
    <message>
        <source>{charger} measures in another unit than it says. Look at its profile.</source>
        <translation>{charger} söylediğinden başka bir birimle ölçüyor. Profiline bakın.</translation>
    </message>
    <message>
        <source>{charger}: the wallet of {person} is used up; the session is ended.</source>
        <translation>{charger}: {person} cüzdanındaki para bitti; oturum bitiriliyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n şeye bakılmalı</numerusform>
        </translation>
    </message>
    <message>
        <source>{charger} sent a stop that fits no session. Its energy is kept.</source>
        <translation>{charger}: hiçbir oturuma uymayan bir durdurma geldi. Enerjisi saklandı.</translation>
    </message>
    <message>
        <source>{charger}: {text}</source>
        <translation>{charger}: {text}</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Oturumlar</translation>
    </message>
    <message>
        <source>Starts and stops by us</source>
        <translation>Bizim başlatıp durdurduklarımız</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartlar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kotalar</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifeler</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Cüzdanlar</translation>
    </message>
    <message>
        <source>Closed months</source>
        <translation>Kapanan aylar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>İstasyonlar</translation>
    </message>
    <message>
        <source>Settings of chargers</source>
        <translation>İstasyon ayarları</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Kullanıcılar</translation>
    </message>
    <message>
        <source>The audit was tampered with. {what}</source>
        <translation>Günlük değiştirilmiş. {what}</translation>
    </message>
    <message>
        <source>Entry {number} is missing.</source>
        <translation>{number} numaralı kayıt eksik.</translation>
    </message>
    <message>
        <source>Entry {number} was changed after it was written.</source>
        <translation>{number} numaralı kayıt yazıldıktan sonra değiştirilmiş.</translation>
    </message>
    <message>
        <source>Entry {number} and all that follow are missing.</source>
        <translation>{number} numaralı kayıt ve sonraki tüm kayıtlar eksik.</translation>
    </message>
    <message>
        <source>All {count} entries are as they were written. Mark: {hash}</source>
        <translation>{count} kaydın hepsi yazıldığı gibi. İz: {hash}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zaman (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ne yapıldı</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Kaydedildiği gibi</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>Bu makinede</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hiç kimse</translation>
    </message>
    <message>
        <source>{action}: {thing}</source>
        <translation>{action}: {thing}</translation>
    </message>
    <message>
        <source>Not done: {deed}</source>
        <translation>Yapılmadı: {deed}</translation>
    </message>
    <message>
        <source>{deed}: {changes}</source>
        <translation>{deed}: {changes}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>İzin yok</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
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
        <source>Offline</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>It needs the role {role}.</source>
        <translation>{role} rolü gerekir.</translation>
    </message>
    <message>
        <source>It was asked for; no outcome was written down.</source>
        <translation>İstendi; sonucu kaydedilmedi.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Ne hakkında</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <source>no. {id}</source>
        <translation>no. {id}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sınır yok</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Kaydedildiği gibi</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ne değişti</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
</context>
<context>
    <name>AuditField</name>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Şu anki değer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmlar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>İsteyen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Hizmette</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Yedek</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batarya</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Engelli</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Boyut, bayt</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Kimi aramalı</translation>
    </message>
    <message>
        <source>Most that is carried over</source>
        <translation>En çok devreden</translation>
    </message>
    <message>
        <source>Carried over, in percent</source>
        <translation>Devreden, yüzde</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>İstasyonlar</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Soket</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Corrected month</source>
        <translation>Düzeltilen ay</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veri</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Bitiş nedeni</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Enerji</translation>
    </message>
    <message>
        <source>Source of the energy</source>
        <translation>Enerjinin kaynağı</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geçerlilik sonu</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ayar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Known card</source>
        <translation>Bilinen kart</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Kilit süresi</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>İleti kimliği</translation>
    </message>
    <message>
        <source>Messages removed</source>
        <translation>Silinen iletiler</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Monthly quota</source>
        <translation>Aylık kota</translation>
    </message>
    <message>
        <source>Most power</source>
        <translation>En yüksek güç</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Aynı anda oturum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Whose quota</source>
        <translation>Kimin kotası</translation>
    </message>
    <message>
        <source>Card group</source>
        <translation>Ana kart</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plaka</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Bağlantı noktası</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kotalar</translation>
    </message>
    <message>
        <source>Readings thinned out</source>
        <translation>Seyreltilen ölçümler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Rezervasyon</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Kaldırıldı</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Gizli anahtar</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Gönderen</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seri numarası</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Oturum</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Oturumlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başı</translation>
    </message>
    <message>
        <source>Skip bad lines</source>
        <translation>Hatalı satırları atla</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Alanlar</translation>
    </message>
    <message>
        <source>Unmatched stop</source>
        <translation>Eşleşmeyen durdurma</translation>
    </message>
    <message>
        <source>End the session too</source>
        <translation>Oturumu da bitir</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>İş kaydı</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation>Bilinmeyen ad</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sınırsız</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Şu güne dek</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Değerler</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Araç</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Üretici</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>Üretici kimliği</translation>
    </message>
    <message>
        <source>Wanted value</source>
        <translation>İstenen değer</translation>
    </message>
    <message>
        <source>Warning from, in percent</source>
        <translation>Uyarı oranı, yüzde</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>Listenin tamamı</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saatler</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ne yapıldı</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Denetim kaydı</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Doğrula</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>No entry fits the filter and the search.</source>
        <translation>Süzgece ve aramaya uyan kayıt yok.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Gösterilecek bir şey yok</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Son 24 saat</translation>
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
        <source>Whether an entry was changed or removed since</source>
        <translation>Bir kaydın o zamandan beri değişip silinmediği</translation>
    </message>
    <message>
        <source>All entries that fit the filter, as CSV</source>
        <translation>Süzgece uyan bütün kayıtlar, CSV</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Denetim kaydını dışa aktar</translation>
    </message>
    <message>
        <source>Audit as CSV</source>
        <translation>Denetim kaydı, CSV</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>{path} dosyasına kaydedildi.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup is restored. What was there before is kept as a backup too.</source>
        <translation>Yedek geri yüklendi. Önceki durum da yedek olarak saklandı.</translation>
    </message>
</context>
<context>
    <name>BackupFolder</name>
    <message>
        <source>Where do backups go?</source>
        <translation>Yedekler nereye konsun?</translation>
    </message>
    <message>
        <source>On another disk, such as a USB stick, they are safe when this computer fails.</source>
        <translation>Başka bir diskte, örneğin USB bellekte, bu bilgisayar bozulsa da güvendedirler.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Bu klasörü kullan</translation>
    </message>
    <message>
        <source>It must be there already</source>
        <translation>Önceden var olmalı</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Bul…</translation>
    </message>
    <message>
        <source>Type or choose a folder.</source>
        <translation>Klasörü yazın ya da seçin.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup and restore</source>
        <translation>Yedekleme ve geri yükleme</translation>
    </message>
    <message>
        <source>The backup is being written</source>
        <translation>Yedek yazılıyor</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Başka klasör…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Geri yükle…</translation>
    </message>
    <message>
        <source>A backup holds everything but the settings file and certificates. Keep copies on another disk, such as a USB stick.</source>
        <translation>Yedekte ayar dosyası ve sertifikalar dışında her şey vardır. Kopyaları başka bir diskte, örneğin USB bellekte saklayın.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Son yedek</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>The folder is not there. Is its disk plugged in?</source>
        <translation>Klasör yerinde değil. Diski takılı mı?</translation>
    </message>
    <message>
        <source>another one than the depot&apos;s, {free} free</source>
        <translation>deponunkinden başka bir disk, {free} boş</translation>
    </message>
    <message>
        <source>the same as the depot&apos;s: if it fails, both are gone; {free} free</source>
        <translation>deponunkiyle aynı: bozulursa ikisi de gider; {free} boş</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Backups go to {folder} from now on.</source>
        <translation>Yedekler bundan sonra {folder} klasörüne konur.</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Bir yedek</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
</context>
<context>
    <name>Billing</name>
    <message>
        <source>the wallet takes {wallet}, the bill is in {bill}</source>
        <translation>cüzdan {wallet}, fatura {bill}</translation>
    </message>
</context>
<context>
    <name>BillingPage</name>
    <message>
        <source>Tariffs</source>
        <translation>Tarifeler</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Aylar</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Hesap makinesi</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Cüzdanlar</translation>
    </message>
    <message>
        <source>Failed billings</source>
        <translation>Başarısız faturalar</translation>
    </message>
    <message>
        <source>Failed billings ({count})</source>
        <translation>Başarısız faturalar ({count})</translation>
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
        <source>the first charger did not accept</source>
        <translation>ilk istasyon kabul etmedi</translation>
    </message>
    <message>
        <source>chargers that did not accept: {count}</source>
        <translation>kabul etmeyen istasyonlar: {count}</translation>
    </message>
    <message>
        <source>cancelled by {name}</source>
        <translation>{name} iptal etti</translation>
    </message>
    <message>
        <source>{0} for {1} waits until it connects, {2} at the latest · {3}</source>
        <translation>{1} için {0} bağlantıyı bekliyor, en geç {2} · {3}</translation>
    </message>
    <message>
        <source>asked by {0}</source>
        <translation>isteyen: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Chargers with older firmware than others of their model: %n</source>
        <translation>
            <numerusform>Modelindeki diğerlerinden eski yazılımlı istasyon: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {firmware} instead of {newest}</source>
        <translation>{name}: {newest} yerine {firmware}</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Offline chargers get it when they connect within a day</source>
        <translation>Bağlı olmayan istasyonlar bir gün içinde bağlanınca alır</translation>
    </message>
    <message>
        <source>Area of the chosen…</source>
        <translation>Seçilenlerin bölgesi…</translation>
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
    <name>CalculatorTab</name>
    <message>
        <source>min</source>
        <translation>dk</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Ödenecek</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kim için</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miktar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Lines of the price</source>
        <translation>Fiyatın satırları</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Herhangi biri</translation>
    </message>
    <message>
        <source>Any charger</source>
        <translation>Herhangi bir istasyon</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Bir oturum</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Energy in kWh</source>
        <translation>Enerji, kWh</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Charges for</source>
        <translation>Şarj süresi</translation>
    </message>
    <message>
        <source>Then parks for</source>
        <translation>Sonra park süresi</translation>
    </message>
    <message>
        <source>Group or company</source>
        <translation>Grup ya da şirket</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>There is no tariff yet.</source>
        <translation>Henüz tarife yok.</translation>
    </message>
    <message>
        <source>The energy is a number of kWh such as 25.5.</source>
        <translation>Enerji 25.5 gibi bir kWh sayısıdır.</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>Vergi öncesi</translation>
    </message>
    <message>
        <source>Tax, {percent} %</source>
        <translation>Vergi, % {percent}</translation>
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
        <source>rights of its own</source>
        <translation>kendi hakları</translation>
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
    <message>
        <source>Rights of its own, in place of the group&apos;s</source>
        <translation>Grubun yerine kendi hakları</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiç</translation>
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
        <source>Cards with one parent may stop each other&apos;s sessions</source>
        <translation>Ana kartı aynı olan kartlar birbirinin oturumunu durdurabilir</translation>
    </message>
    <message>
        <source>Parent card</source>
        <translation>Ana kart</translation>
    </message>
    <message>
        <source>Plate of its vehicle</source>
        <translation>Aracının plakası</translation>
    </message>
    <message>
        <source>How many sessions may run on it at the same time</source>
        <translation>Onunla aynı anda kaç oturum sürebileceği</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Aynı anda oturum</translation>
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
    <name>CertificateRequirement</name>
    <message>
        <source>Let it in only with its own certificate (security profile 3)</source>
        <translation>Yalnızca kendi sertifikasıyla girsin (güvenlik profili 3)</translation>
    </message>
    <message>
        <source>Let {charger} in only with its certificate?</source>
        <translation>{charger} yalnızca kendi sertifikasıyla mı girsin?</translation>
    </message>
    <message>
        <source>It is disconnected now and gets in again by wss with its own certificate alone. If it has none, it stays out until this is unticked.</source>
        <translation>Şimdi bağlantısı kesilir; sonra yalnızca wss ile ve kendi sertifikasıyla girebilir. Sertifikası yoksa bu işaret kaldırılana dek giremez.</translation>
    </message>
    <message>
        <source>Only with its certificate</source>
        <translation>Yalnızca sertifikasıyla</translation>
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
        <source>Go on charging</source>
        <translation>Şarja devam et</translation>
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
    <name>ChargerChoiceModel</name>
    <message>
        <source>Charger</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Yazılım</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
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
        <source>Area…</source>
        <translation>Bölge…</translation>
    </message>
    <message>
        <source>Where in the depot it stands</source>
        <translation>Depoda nerede durduğu</translation>
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
</context>
<context>
    <name>ChargerPicker</name>
    <message>
        <source>Chargers</source>
        <translation>İstasyonlar</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Gösterilenlerin hepsi</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Bütün modeller</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Bütün bölgeler</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bölge</translation>
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
    <name>ChargerTabs</name>
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
        <translation>Sınırlar</translation>
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
        <source>Security</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>İletiler</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
</context>
<context>
    <name>CloseMonthSheet</name>
    <message>
        <source>Close a month</source>
        <translation>Ayı kapat</translation>
    </message>
    <message>
        <source>Closing a month closes every open one before it too.</source>
        <translation>Bir ayı kapatmak öncesindeki açık ayları da kapatır.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bak</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>{count} entries, {energy}, {sums}.</source>
        <translation>{count} kayıt, {energy}, {sums}.</translation>
    </message>
    <message>
        <source>{count} entries, {energy}.</source>
        <translation>{count} kayıt, {energy}.</translation>
    </message>
    <message>
        <source>A closed month stays as it is and is not opened again, because somebody may have paid by its statement. What becomes known later is booked in the next month, with a reference.</source>
        <translation>Kapanan ay olduğu gibi kalır ve yeniden açılmaz; çünkü biri onun dökümüne göre ödemiş olabilir. Sonradan öğrenilen, bir sonraki aya göndermeyle işlenir.</translation>
    </message>
    <message>
        <source>All months since {first}.</source>
        <translation>{first} tarihinden beri bütün aylar.</translation>
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
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Only what differs</source>
        <translation>Yalnızca farklar</translation>
    </message>
    <message>
        <source>Take these values</source>
        <translation>Bu değerleri al</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Karşılaştır …</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n fark</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Fark yok</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Puts them in as changes, to be looked at and saved</source>
        <translation>Bakılıp kaydedilmek üzere değişiklik olarak koyar</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>the set “{name}”</source>
        <translation>“{name}” seti</translation>
    </message>
    <message>
        <source>what is known of {name}</source>
        <translation>{name} hakkında bilinen</translation>
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
        <source>Compared with</source>
        <translation>Karşılaştırılan</translation>
    </message>
    <message>
        <source>It has no such setting</source>
        <translation>Böyle bir ayarı yok</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Salt okunur</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Henüz kaydedilmedi</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(boş)</translation>
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
    <message>
        <source>Restart the charger…</source>
        <translation>İstasyonu yeniden başlat…</translation>
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
        <source>These count only after the charger was restarted: {keys}.</source>
        <translation>Bunlar istasyon yeniden başladıktan sonra geçerli: {keys}.</translation>
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
    <name>ConnectorList</name>
    <message>
        <source>Connectors</source>
        <translation>Soketler</translation>
    </message>
</context>
<context>
    <name>ConnectorModel</name>
    <message>
        <source>Connector</source>
        <translation>Soket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Güç</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Enerji</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batarya</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Took note of alarm {alarm_id}</source>
        <translation>{alarm_id} numaralı alarm görüldü</translation>
    </message>
    <message>
        <source>Took note of several alarms</source>
        <translation>Birkaç alarm görüldü</translation>
    </message>
    <message>
        <source>Changed when alarms are raised</source>
        <translation>Alarm sınırları değiştirildi</translation>
    </message>
    <message>
        <source>Exported the audit</source>
        <translation>Denetim kaydı dışa aktarıldı</translation>
    </message>
    <message>
        <source>Chose {folder} as the folder for backups</source>
        <translation>Yedek klasörü olarak {folder} seçildi</translation>
    </message>
    <message>
        <source>Chose the usual folder for backups</source>
        <translation>Yedekler için olağan klasör seçildi</translation>
    </message>
    <message>
        <source>Made the backup {name}</source>
        <translation>{name} yedeği alındı</translation>
    </message>
    <message>
        <source>Brought back the backup {backup}</source>
        <translation>{backup} yedeği geri yüklendi</translation>
    </message>
    <message>
        <source>Billed session {session_id} again</source>
        <translation>{session_id} numaralı oturum yeniden faturalandı</translation>
    </message>
    <message>
        <source>Cancelled an order to many chargers</source>
        <translation>Bir toplu komut iptal edildi</translation>
    </message>
    <message>
        <source>Repeated an order to many chargers</source>
        <translation>Bir toplu komut yinelendi</translation>
    </message>
    <message>
        <source>Sent an order to many chargers</source>
        <translation>Bir toplu komut gönderildi</translation>
    </message>
    <message>
        <source>Added card {id_tag}</source>
        <translation>{id_tag} kartı eklendi</translation>
    </message>
    <message>
        <source>Gave card {id_tag} to {person_id}</source>
        <translation>{id_tag} kartı {person_id} adlı kişiye verildi</translation>
    </message>
    <message>
        <source>Blocked card {id_tag}</source>
        <translation>{id_tag} kartı engellendi</translation>
    </message>
    <message>
        <source>Changed card {id_tag}</source>
        <translation>{id_tag} kartı değiştirildi</translation>
    </message>
    <message>
        <source>Dismissed the unknown card {id_tag}</source>
        <translation>Bilinmeyen {id_tag} kartı listeden çıkarıldı</translation>
    </message>
    <message>
        <source>Reported card {id_tag} found</source>
        <translation>{id_tag} kartı bulundu olarak bildirildi</translation>
    </message>
    <message>
        <source>Reported card {id_tag} lost</source>
        <translation>{id_tag} kartı kayıp olarak bildirildi</translation>
    </message>
    <message>
        <source>Card {id_tag} was refused at {charger_id}</source>
        <translation>{id_tag} kartı {charger_id} istasyonunda reddedildi</translation>
    </message>
    <message>
        <source>Removed card {id_tag}</source>
        <translation>{id_tag} kartı kaldırıldı</translation>
    </message>
    <message>
        <source>Took card {id_tag} away from its holder</source>
        <translation>{id_tag} kartı sahibinden alındı</translation>
    </message>
    <message>
        <source>Unblocked card {id_tag}</source>
        <translation>{id_tag} kartının engeli kaldırıldı</translation>
    </message>
    <message>
        <source>Deleted a certificate from {charger_id}</source>
        <translation>{charger_id} istasyonundan bir sertifika silindi</translation>
    </message>
    <message>
        <source>Installed the server certificate {name}</source>
        <translation>{name} sunucu sertifikası kuruldu</translation>
    </message>
    <message>
        <source>Listed the certificates of {charger_id}</source>
        <translation>{charger_id} sertifikaları listelendi</translation>
    </message>
    <message>
        <source>Asked {charger_id} to renew its certificate</source>
        <translation>{charger_id} istasyonundan sertifikasını yenilemesi istendi</translation>
    </message>
    <message>
        <source>Made a server certificate</source>
        <translation>Bir sunucu sertifikası yapıldı</translation>
    </message>
    <message>
        <source>Signed a certificate for {charger_id}</source>
        <translation>{charger_id} için bir sertifika imzalandı</translation>
    </message>
    <message>
        <source>Had {charger_id} trust this depot</source>
        <translation>{charger_id} istasyonunun bu depoya güvenmesi sağlandı</translation>
    </message>
    <message>
        <source>Added charger {charger_id}</source>
        <translation>{charger_id} istasyonu eklendi</translation>
    </message>
    <message>
        <source>Adopted charger {charger_id}</source>
        <translation>{charger_id} istasyonu kabul edildi</translation>
    </message>
    <message>
        <source>Let {name} stand for charger {charger_id}</source>
        <translation>{charger_id} istasyonuna diğer ad olarak {name} eklendi</translation>
    </message>
    <message>
        <source>Moved charger {charger_id} to the area {area}</source>
        <translation>{charger_id} istasyonu {area} bölgesine taşındı</translation>
    </message>
    <message>
        <source>Changed whether {charger_id} needs a certificate</source>
        <translation>{charger_id} için sertifika zorunluluğu değiştirildi</translation>
    </message>
    <message>
        <source>Set {key} of {charger_id} to {value}</source>
        <translation>{charger_id} için {key}, {value} olarak ayarlandı</translation>
    </message>
    <message>
        <source>Cleared the card memory of {charger_id}</source>
        <translation>{charger_id} kart belleği boşaltıldı</translation>
    </message>
    <message>
        <source>Sent {action} to {charger_id}</source>
        <translation>{charger_id} istasyonuna {action} gönderildi</translation>
    </message>
    <message>
        <source>Sent vendor data to {charger_id}</source>
        <translation>{charger_id} istasyonuna üretici verisi gönderildi</translation>
    </message>
    <message>
        <source>Changed the profile of {charger_id}</source>
        <translation>{charger_id} profili değiştirildi</translation>
    </message>
    <message>
        <source>Accepted the settings of {charger_id} as they are</source>
        <translation>{charger_id} ayarları olduğu gibi kabul edildi</translation>
    </message>
    <message>
        <source>Changed the password of charger {charger_id}</source>
        <translation>{charger_id} istasyonunun parolası değiştirildi</translation>
    </message>
    <message>
        <source>Changed the connection settings of {charger_id}</source>
        <translation>{charger_id} bağlantı ayarları değiştirildi</translation>
    </message>
    <message>
        <source>Read settings of {charger_id}</source>
        <translation>{charger_id} ayarları okundu</translation>
    </message>
    <message>
        <source>Renamed charger {charger_id} to {name}</source>
        <translation>{charger_id} istasyonunun adı {name} oldu</translation>
    </message>
    <message>
        <source>Restarted {charger_id}</source>
        <translation>{charger_id} yeniden başlatıldı</translation>
    </message>
    <message>
        <source>Retired charger {charger_id}</source>
        <translation>{charger_id} istasyonu emekli edildi</translation>
    </message>
    <message>
        <source>Moved charger {charger_id} to the station {station}</source>
        <translation>{charger_id} istasyonu {station} alanına taşındı</translation>
    </message>
    <message>
        <source>Asked {charger_id} for the message {message}</source>
        <translation>{charger_id} istasyonundan {message} iletisi istendi</translation>
    </message>
    <message>
        <source>Removed the other name {name} of a charger</source>
        <translation>Bir istasyonun diğer adı {name} kaldırıldı</translation>
    </message>
    <message>
        <source>Put {connector} back in service</source>
        <translation>{connector} yeniden hizmete alındı</translation>
    </message>
    <message>
        <source>Took {connector} out of service</source>
        <translation>{connector} hizmet dışı bırakıldı</translation>
    </message>
    <message>
        <source>Started charging at {connector} with card {id_tag}</source>
        <translation>{connector} üzerinde {id_tag} kartıyla şarj başlatıldı</translation>
    </message>
    <message>
        <source>Stopped charging at {connector}</source>
        <translation>{connector} üzerinde şarj durduruldu</translation>
    </message>
    <message>
        <source>Unlocked {connector}</source>
        <translation>{connector} kilidi açıldı</translation>
    </message>
    <message>
        <source>Wrote settings to {charger_id}</source>
        <translation>{charger_id} istasyonuna ayarlar yazıldı</translation>
    </message>
    <message>
        <source>Compared the settings of chargers</source>
        <translation>İstasyon ayarları karşılaştırıldı</translation>
    </message>
    <message>
        <source>Exported the settings of chargers</source>
        <translation>İstasyon ayarları dışa aktarıldı</translation>
    </message>
    <message>
        <source>Read all settings of {charger_id}</source>
        <translation>{charger_id} istasyonunun bütün ayarları okundu</translation>
    </message>
    <message>
        <source>Undid the changed settings of {charger_id}</source>
        <translation>{charger_id} istasyonunun değişen ayarları geri alındı</translation>
    </message>
    <message>
        <source>Left {action} waiting for {charger_id}</source>
        <translation>{charger_id} için {action} beklemeye alındı</translation>
    </message>
    <message>
        <source>Cancelled a waiting command</source>
        <translation>Bekleyen bir komut iptal edildi</translation>
    </message>
    <message>
        <source>Sent the waiting {action} to {charger_id}</source>
        <translation>Bekleyen {action} {charger_id} istasyonuna gönderildi</translation>
    </message>
    <message>
        <source>Made the receipt of session {session_id}</source>
        <translation>{session_id} numaralı oturumun makbuzu yapıldı</translation>
    </message>
    <message>
        <source>Exported sessions as {kind}</source>
        <translation>Oturumlar {kind} olarak dışa aktarıldı</translation>
    </message>
    <message>
        <source>Made the statement of {subject} for {month}</source>
        <translation>{subject} için {month} dökümü yapıldı</translation>
    </message>
    <message>
        <source>Removed the phone PIN of {person_id}</source>
        <translation>{person_id} telefon PIN&apos;i kaldırıldı</translation>
    </message>
    <message>
        <source>Set the phone PIN of {person_id}</source>
        <translation>{person_id} telefon PIN&apos;i ayarlandı</translation>
    </message>
    <message>
        <source>Asked {charger_id} for diagnostics</source>
        <translation>{charger_id} istasyonundan tanılama istendi</translation>
    </message>
    <message>
        <source>Asked {charger_id} for a log</source>
        <translation>{charger_id} istasyonundan günlük istendi</translation>
    </message>
    <message>
        <source>Sent the firmware {file_name} to {charger_id}</source>
        <translation>{charger_id} istasyonuna {file_name} yazılımı gönderildi</translation>
    </message>
    <message>
        <source>Added the receiver {subject}</source>
        <translation>{subject} alıcısı eklendi</translation>
    </message>
    <message>
        <source>Removed receiver {target_id}</source>
        <translation>{target_id} numaralı alıcı kaldırıldı</translation>
    </message>
    <message>
        <source>Changed the receiver {subject}</source>
        <translation>{subject} alıcısı değiştirildi</translation>
    </message>
    <message>
        <source>Tested the receiver {subject}</source>
        <translation>{subject} alıcısı denendi</translation>
    </message>
    <message>
        <source>Removed the saved settings {subject}</source>
        <translation>{subject} örnek seti kaldırıldı</translation>
    </message>
    <message>
        <source>Saved the settings {subject}</source>
        <translation>{subject} örnek seti kaydedildi</translation>
    </message>
    <message>
        <source>Added the group {subject}</source>
        <translation>{subject} grubu eklendi</translation>
    </message>
    <message>
        <source>Changed the group {group_id}</source>
        <translation>{group_id} grubu değiştirildi</translation>
    </message>
    <message>
        <source>Removed the group {group_id}</source>
        <translation>{group_id} grubu kaldırıldı</translation>
    </message>
    <message>
        <source>Changed the group {subject}</source>
        <translation>{subject} grubu değiştirildi</translation>
    </message>
    <message>
        <source>Started charging at {connector} for a guest</source>
        <translation>{connector} üzerinde bir konuk için şarj başlatıldı</translation>
    </message>
    <message>
        <source>Printed labels for chargers</source>
        <translation>İstasyon etiketleri basıldı</translation>
    </message>
    <message>
        <source>Switched on card lists in chargers</source>
        <translation>İstasyonlarda kart listeleri açıldı</translation>
    </message>
    <message>
        <source>Sent the card list to {charger_id}</source>
        <translation>{charger_id} istasyonuna kart listesi gönderildi</translation>
    </message>
    <message>
        <source>Switched off card lists in chargers</source>
        <translation>İstasyonlarda kart listeleri kapatıldı</translation>
    </message>
    <message>
        <source>Asked {charger_id} for the version of its card list</source>
        <translation>{charger_id} istasyonuna kart listesinin sürümü soruldu</translation>
    </message>
    <message>
        <source>Closed the months up to {month}</source>
        <translation>{month} ve önceki aylar kapatıldı</translation>
    </message>
    <message>
        <source>Closed the month {subject}</source>
        <translation>{subject} ayı kapatıldı</translation>
    </message>
    <message>
        <source>Corrected session {session_id} after its month was closed</source>
        <translation>{session_id} numaralı oturum, ayı kapandıktan sonra düzeltildi</translation>
    </message>
    <message>
        <source>Added the recipient {subject}</source>
        <translation>{subject} alıcısı eklendi</translation>
    </message>
    <message>
        <source>Changed the recipient {subject}</source>
        <translation>{subject} alıcısı değiştirildi</translation>
    </message>
    <message>
        <source>Removed recipient {recipient_id}</source>
        <translation>{recipient_id} numaralı alıcı kaldırıldı</translation>
    </message>
    <message>
        <source>Changed the mail server</source>
        <translation>E-posta sunucusu değiştirildi</translation>
    </message>
    <message>
        <source>Sent a test to {subject}</source>
        <translation>{subject} alıcısına deneme gönderildi</translation>
    </message>
    <message>
        <source>Added the operator {name}</source>
        <translation>{name} kullanıcısı eklendi</translation>
    </message>
    <message>
        <source>{name} changed the own password or PIN</source>
        <translation>{name} kendi parolasını ya da PIN&apos;ini değiştirdi</translation>
    </message>
    <message>
        <source>Removed the operator {name}</source>
        <translation>{name} kullanıcısı kaldırıldı</translation>
    </message>
    <message>
        <source>Gave {name} the role {role}</source>
        <translation>{name} kullanıcısına {role} rolü verildi</translation>
    </message>
    <message>
        <source>Changed password or PIN of {name}</source>
        <translation>{name} kullanıcısının parolası ya da PIN&apos;i değiştirildi</translation>
    </message>
    <message>
        <source>{subject} signed in</source>
        <translation>{subject} giriş yaptı</translation>
    </message>
    <message>
        <source>Added {subject}</source>
        <translation>{subject} eklendi</translation>
    </message>
    <message>
        <source>Changed {person_id}</source>
        <translation>{person_id} bilgileri değiştirildi</translation>
    </message>
    <message>
        <source>Removed {person_id}</source>
        <translation>{person_id} kaldırıldı</translation>
    </message>
    <message>
        <source>Changed {subject}</source>
        <translation>{subject} bilgileri değiştirildi</translation>
    </message>
    <message>
        <source>Removed limits from {charger_id}</source>
        <translation>{charger_id} istasyonundan sınırlar kaldırıldı</translation>
    </message>
    <message>
        <source>Asked {connector} for its charging schedule</source>
        <translation>{connector} için şarj planı soruldu</translation>
    </message>
    <message>
        <source>Set a limit for {connector}</source>
        <translation>{connector} için sınır konuldu</translation>
    </message>
    <message>
        <source>Granted {owner} {energy_wh} more</source>
        <translation>{owner} için ek {energy_wh} verildi</translation>
    </message>
    <message>
        <source>Reset the quota of {owner}</source>
        <translation>{owner} kotası sıfırlandı</translation>
    </message>
    <message>
        <source>Added the quota {subject}</source>
        <translation>{subject} kotası eklendi</translation>
    </message>
    <message>
        <source>Changed the quota {plan_id}</source>
        <translation>{plan_id} kotası değiştirildi</translation>
    </message>
    <message>
        <source>Removed the quota {plan_id}</source>
        <translation>{plan_id} kotası kaldırıldı</translation>
    </message>
    <message>
        <source>Changed the quota {subject}</source>
        <translation>{subject} kotası değiştirildi</translation>
    </message>
    <message>
        <source>Cancelled reservation {reservation_id}</source>
        <translation>{reservation_id} numaralı rezervasyon iptal edildi</translation>
    </message>
    <message>
        <source>Reserved {connector} for card {id_tag} until {until}</source>
        <translation>{connector}, {until} anına dek {id_tag} kartı için rezerve edildi</translation>
    </message>
    <message>
        <source>Tidied up the books at night</source>
        <translation>Kayıtlar gece toparlandı</translation>
    </message>
    <message>
        <source>Changed how long data is kept</source>
        <translation>Verilerin saklama süresi değiştirildi</translation>
    </message>
    <message>
        <source>Tidied up the books</source>
        <translation>Kayıtlar toparlandı</translation>
    </message>
    <message>
        <source>Accepted the energy of session {session_id}</source>
        <translation>{session_id} numaralı oturumun enerjisi kabul edildi</translation>
    </message>
    <message>
        <source>Booked the unmatched stop {stop_id}</source>
        <translation>Eşleşmeyen {stop_id} numaralı durdurma işlendi</translation>
    </message>
    <message>
        <source>Closed session {session_id}</source>
        <translation>{session_id} numaralı oturum kapatıldı</translation>
    </message>
    <message>
        <source>Session {session_id} was corrected</source>
        <translation>{session_id} numaralı oturum düzeltildi</translation>
    </message>
    <message>
        <source>Dismissed the unmatched stop {stop_id}</source>
        <translation>Eşleşmeyen {stop_id} numaralı durdurma reddedildi</translation>
    </message>
    <message>
        <source>Paired the stop {stop_id} with session {session_id}</source>
        <translation>{stop_id} numaralı durdurma {session_id} numaralı oturumla eşlendi</translation>
    </message>
    <message>
        <source>A start at {charger_id} was refused</source>
        <translation>{charger_id} istasyonunda bir başlatma reddedildi</translation>
    </message>
    <message>
        <source>Changed the setting {key}</source>
        <translation>{key} ayarı değiştirildi</translation>
    </message>
    <message>
        <source>Added the station {subject}</source>
        <translation>{subject} alanı eklendi</translation>
    </message>
    <message>
        <source>Changed the station {station_id}</source>
        <translation>{station_id} alanı değiştirildi</translation>
    </message>
    <message>
        <source>Removed the station {station_id}</source>
        <translation>{station_id} alanı kaldırıldı</translation>
    </message>
    <message>
        <source>Changed the station {subject}</source>
        <translation>{subject} alanı değiştirildi</translation>
    </message>
    <message>
        <source>Added the tariff {subject}</source>
        <translation>{subject} tarifesi eklendi</translation>
    </message>
    <message>
        <source>Brought back the tariff {tariff_id}</source>
        <translation>{tariff_id} tarifesi geri getirildi</translation>
    </message>
    <message>
        <source>Changed the tariff {subject}</source>
        <translation>{subject} tarifesi değiştirildi</translation>
    </message>
    <message>
        <source>Changed the tariff {tariff_id}</source>
        <translation>{tariff_id} tarifesi değiştirildi</translation>
    </message>
    <message>
        <source>Sold by the tariff {tariff_id} from now on</source>
        <translation>Satış bundan sonra {tariff_id} tarifesiyle</translation>
    </message>
    <message>
        <source>Sold by no tariff from now on</source>
        <translation>Satış bundan sonra tarifesiz</translation>
    </message>
    <message>
        <source>Retired the tariff {tariff_id}</source>
        <translation>{tariff_id} tarifesi kaldırıldı</translation>
    </message>
    <message>
        <source>Closed ticket {ticket_id}</source>
        <translation>“{ticket_id}” iş kaydı kapatıldı</translation>
    </message>
    <message>
        <source>Added a note to ticket {ticket_id}</source>
        <translation>“{ticket_id}” iş kaydına not eklendi</translation>
    </message>
    <message>
        <source>Opened the ticket {title}</source>
        <translation>“{title}” iş kaydı açıldı</translation>
    </message>
    <message>
        <source>Opened ticket {ticket_id} again</source>
        <translation>“{ticket_id}” iş kaydı yeniden açıldı</translation>
    </message>
    <message>
        <source>Made the token {name}</source>
        <translation>{name} belirteci yapıldı</translation>
    </message>
    <message>
        <source>Revoked the token {name}</source>
        <translation>{name} belirteci iptal edildi</translation>
    </message>
    <message>
        <source>Exported people and cards</source>
        <translation>Kişiler ve kartlar dışa aktarıldı</translation>
    </message>
    <message>
        <source>Imported people and cards from {name}</source>
        <translation>{name} dosyasından kişiler ve kartlar içe aktarıldı</translation>
    </message>
    <message>
        <source>Added the vehicle {vehicle}</source>
        <translation>{vehicle} aracı eklendi</translation>
    </message>
    <message>
        <source>Changed the vehicle {vehicle_id}</source>
        <translation>{vehicle_id} aracı değiştirildi</translation>
    </message>
    <message>
        <source>Removed the vehicle {vehicle_id}</source>
        <translation>{vehicle_id} aracı kaldırıldı</translation>
    </message>
    <message>
        <source>Changed the vehicle {vehicle}</source>
        <translation>{vehicle} aracı değiştirildi</translation>
    </message>
    <message>
        <source>Corrected the wallet of {person_id} by {amount}</source>
        <translation>{person_id} cüzdanında {amount} düzeltme yapıldı</translation>
    </message>
    <message>
        <source>Opened a wallet for {person_id} in {currency}</source>
        <translation>{person_id} için {currency} cüzdanı açıldı</translation>
    </message>
    <message>
        <source>Changed what too little money means</source>
        <translation>Yetersiz bakiye kuralı değiştirildi</translation>
    </message>
    <message>
        <source>Topped up the wallet of {person_id} by {amount}</source>
        <translation>{person_id} cüzdanına {amount} yüklendi</translation>
    </message>
    <message>
        <source>Changed the picture of the yard</source>
        <translation>Alanın resmi değiştirildi</translation>
    </message>
    <message>
        <source>Moved chargers on the yard plan</source>
        <translation>İstasyonlar alan planında taşındı</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The connector is free since {since}</source>
        <translation>Soket {since} beri boş</translation>
    </message>
    <message>
        <source>A newer session runs on the same connector</source>
        <translation>Aynı sokette daha yeni bir oturum sürüyor</translation>
    </message>
    <message>
        <source>The meter stands still since {since}</source>
        <translation>Sayaç {since} beri duruyor</translation>
    </message>
    <message>
        <source>The charger is offline since {since}</source>
        <translation>İstasyon {since} beri bağlı değil</translation>
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
        <source>{energy} stays booked, and counts as likely from then on.</source>
        <translation>{energy} işlenmiş kalır ve bundan sonra olası sayılır.</translation>
    </message>
    <message>
        <source>Accept {energy}</source>
        <translation>{energy} kabul et</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Sayaç</translation>
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
        <source>Book {energy}</source>
        <translation>{energy} işle</translation>
    </message>
    <message>
        <source>Would stand as a session of its own, with {energy}.</source>
        <translation>{energy} ile kendi başına bir oturum olurdu.</translation>
    </message>
    <message>
        <source>Stays in the books as failed, with the reason for it.</source>
        <translation>Nedeniyle birlikte başarısız olarak kayıtlarda kalır.</translation>
    </message>
    <message>
        <source>Dismiss the stop</source>
        <translation>Durdurmayı reddet</translation>
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
        <source>No open session of this charger fits</source>
        <translation>Bu istasyonun uygun açık oturumu yok</translation>
    </message>
    <message>
        <source>It tells no energy</source>
        <translation>Enerji söylemiyor</translation>
    </message>
    <message>
        <source>The readings that came with it make {energy}</source>
        <translation>Onunla gelen ölçümler {energy} ediyor</translation>
    </message>
    <message>
        <source>The meter values do not fit together</source>
        <translation>Sayaç değerleri birbirini tutmuyor</translation>
    </message>
    <message>
        <source>{start} at the start, {end} at the end, {energy} booked</source>
        <translation>başta {start}, sonda {end}, işlenen {energy}</translation>
    </message>
    <message>
        <source>not told at the end</source>
        <translation>sonda bildirilmedi</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
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
        <source>Accept all %n</source>
        <translation>
            <numerusform>Hepsini kabul et (%n)</numerusform>
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
        <source>Energy to be checked: %n</source>
        <translation>
            <numerusform>Denetlenecek enerji: %n</numerusform>
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
    <message>
        <source>{act}…</source>
        <translation>{act}…</translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>Energy in kWh</source>
        <translation>Enerji, kWh</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>İşle</translation>
    </message>
    <message>
        <source>Type the energy that was delivered, such as 5.5.</source>
        <translation>Verilen enerjiyi yazın, örneğin 5.5.</translation>
    </message>
    <message>
        <source>Settle all of these as proposed?</source>
        <translation>Hepsi önerildiği gibi çözülsün mü?</translation>
    </message>
    <message>
        <source>{case}: {fix}</source>
        <translation>{case}: {fix}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why: it stands in the record.</source>
        <translation>Nedenini yazın: kayıtta kalır.</translation>
    </message>
    <message>
        <source>such as: read off the meter</source>
        <translation>örneğin: sayaçtan okundu</translation>
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
        <source>Tariffs and billing</source>
        <translation>Tarifeler ve faturalar</translation>
    </message>
    <message>
        <source>New chargers</source>
        <translation>Yeni istasyonlar</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmlar</translation>
    </message>
    <message>
        <source>Alarms and maintenance</source>
        <translation>Alarmlar ve bakım</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Denetim kaydı</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Groups and quotas</source>
        <translation>Gruplar ve kotalar</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açık ya da koyu</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Yeni kart</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Kişi ekle</translation>
    </message>
    <message>
        <source>Who charged how much</source>
        <translation>Kim ne kadar şarj etti</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>İlk adımlar</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Ekranı kilitle</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <source>PDF document</source>
        <translation>PDF belgesi</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>CSV tablosu</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Excel tablosu</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Dökümü kaydet</translation>
    </message>
</context>
<context>
    <name>DriversSection</name>
    <message>
        <source>Drivers&apos; page and labels</source>
        <translation>Sürücü sayfası ve etiketler</translation>
    </message>
    <message>
        <source>Each connector has a label with a QR code. In the depot&apos;s Wi-Fi it opens a page on the phone: start, stop, energy, cost. Drivers sign in with their card number, or with a PIN that is given to them on their page under People.</source>
        <translation>Her soketin QR kodlu bir etiketi vardır. Deponun Wi-Fi ağında telefonda bir sayfa açar: başlat, durdur, enerji, ücret. Sürücüler kart numarasıyla ya da Kişiler altındaki sayfalarında verilen PIN ile girer.</translation>
    </message>
    <message>
        <source>not served; switch it on under Network and server</source>
        <translation>sunulmuyor; Ağ ve sunucu altında açın</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Labels on a page</source>
        <translation>Sayfadaki etiket</translation>
    </message>
    <message numerus="yes">
        <source>%n on a page</source>
        <translation>
            <numerusform>sayfada %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the labels…</source>
        <translation>Etiketleri kaydet…</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Etiketleri kaydet</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF belgesi</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} olarak kaydedildi.</translation>
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
    <name>FailedBillsTab</name>
    <message>
        <source>Every session is billed</source>
        <translation>Bütün oturumlar faturalandı</translation>
    </message>
    <message>
        <source>What cannot be billed or paid stands here with its reason, and is tried again.</source>
        <translation>Faturalanamayan ya da ödenemeyen, nedeniyle burada durur ve yeniden denenir.</translation>
    </message>
    <message numerus="yes">
        <source>attempts: %n</source>
        <translation>
            <numerusform>%n deneme</numerusform>
        </translation>
    </message>
    <message>
        <source>again at {time}</source>
        <translation>yeniden {time}</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Şimdi yeniden dene</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Oturum {number}</translation>
    </message>
    <message>
        <source>Billing failed</source>
        <translation>Faturalama başarısız</translation>
    </message>
    <message>
        <source>The energy is in the books and nothing is lost; only the payment is missing.</source>
        <translation>Enerji kayıtlarda, hiçbir şey kaybolmadı; yalnızca ödeme eksik.</translation>
    </message>
    <message>
        <source>Failed billings</source>
        <translation>Başarısız faturalar</translation>
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
        <translation>Sınır 0&apos;dan küçük olmaz.</translation>
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
        <source>This charger&apos;s stack levels end at {highest}.</source>
        <translation>Bu istasyonun düzeyleri {highest} ile biter.</translation>
    </message>
    <message>
        <source>A relative profile counts from the session&apos;s start: no start time.</source>
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
        <source>A charger&apos;s own numbers are 0 to 99.</source>
        <translation>İstasyonun kendi numaraları 0–99&apos;dur.</translation>
    </message>
    <message>
        <source>Here the connectors are 1 to 99: 0 is the charger as a whole.</source>
        <translation>Burada soketler 1–99&apos;dur: 0 bütün istasyondur.</translation>
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
        <source>A charge is taken, not given, and for a session.</source>
        <translation>Borç alınır, verilmez ve bir oturum içindir.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} letters.</source>
        <translation>Ad 1–{most} harftir.</translation>
    </message>
    <message>
        <source>This is no address to send to: {url}</source>
        <translation>Bu, gönderilebilecek bir adres değil: {url}</translation>
    </message>
    <message>
        <source>It begins with {scheme}:// and names a computer.</source>
        <translation>{scheme}:// ile başlar ve bir bilgisayar adı taşır.</translation>
    </message>
    <message>
        <source>A topic has at least one level, and neither + nor #.</source>
        <translation>Bir konunun en az bir düzeyi olur; + ve # olmaz.</translation>
    </message>
    <message>
        <source>A request holds 1 to {most} items.</source>
        <translation>Bir istekte 1–{most} öğe olur.</translation>
    </message>
    <message>
        <source>A recipient needs a name.</source>
        <translation>Alıcının adı olmalı.</translation>
    </message>
    <message>
        <source>Notices are gathered for a day at most.</source>
        <translation>Bildirimler en çok bir gün toplanır.</translation>
    </message>
    <message>
        <source>A quiet time has a beginning and an end.</source>
        <translation>Sessiz sürenin başı ve sonu olur.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@company.com.</source>
        <translation>E-posta adresi name@company.com gibi olur.</translation>
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
        <translation>{name!r} kotasının payları yüzde 0–100&apos;dür.</translation>
    </message>
    <message>
        <source>At least a week is kept, or with 0 everything.</source>
        <translation>En az bir hafta saklanır ya da 0 ile her şey.</translation>
    </message>
    <message>
        <source>It has {least} to {most} letters.</source>
        <translation>{least}–{most} harf olur.</translation>
    </message>
    <message>
        <source>There is room for {most} lines.</source>
        <translation>{most} satırlık yer var.</translation>
    </message>
    <message>
        <source>It is at least {least} and at most {most}.</source>
        <translation>En az {least}, en çok {most}.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Tam sayı olmalı.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Bu, seçeneklerden biri değil.</translation>
    </message>
    <message>
        <source>This is either on or off.</source>
        <translation>Bu ya açıktır ya kapalı.</translation>
    </message>
    <message>
        <source>This is an address such as 0.0.0.0 or the name of this machine.</source>
        <translation>Bu, 0.0.0.0 gibi bir adres ya da bu makinenin adıdır.</translation>
    </message>
    <message>
        <source>Nobody knows this time zone; it is a name such as Asia/Bishkek.</source>
        <translation>Bu saat dilimi bilinmiyor; Asia/Bishkek gibi bir addır.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Sayı olmalı.</translation>
    </message>
    <message>
        <source>A station needs a name.</source>
        <translation>Alanın adı olmalı.</translation>
    </message>
    <message>
        <source>A latitude is -90 to 90 degrees, a longitude -180 to 180.</source>
        <translation>Enlem -90 ile 90, boylam -180 ile 180 derece arasıdır.</translation>
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
        <source>Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>“CSV UTF-8” olarak kaydedip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The header has the column {name} twice.</source>
        <translation>Başlıkta {name} sütunu iki kez var.</translation>
    </message>
    <message>
        <source>The card {id_tag} is in line {line} already.</source>
        <translation>{id_tag} kartı {line}. satırda zaten var.</translation>
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
        <translation>Bu alarm geçti.</translation>
    </message>
    <message>
        <source>{name} must be from {least} to {most}.</source>
        <translation>{name}: {least} ile {most} arası olmalı.</translation>
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
        <translation>{reason}</translation>
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
        <source>The charger is not adopted.</source>
        <translation>İstasyon kabul edilmemiş.</translation>
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
        <source>This command does not wait any more.</source>
        <translation>Bu komut artık beklemiyor.</translation>
    </message>
    <message>
        <source>There is no session {number}.</source>
        <translation>{number} numaralı oturum yok.</translation>
    </message>
    <message>
        <source>Session {number} is still open.</source>
        <translation>{number} numaralı oturum hâlâ açık.</translation>
    </message>
    <message>
        <source>Its receipt comes after it.</source>
        <translation>Makbuzu ondan sonra gelir.</translation>
    </message>
    <message>
        <source>There is no person {number}.</source>
        <translation>{number} numaralı kişi yok.</translation>
    </message>
    <message>
        <source>There is no group {number}.</source>
        <translation>{number} numaralı grup yok.</translation>
    </message>
    <message>
        <source>There is no person {id}.</source>
        <translation>{id} numaralı kişi yok.</translation>
    </message>
    <message>
        <source>There is no group {id}.</source>
        <translation>{id} numaralı grup yok.</translation>
    </message>
    <message>
        <source>There is no vehicle {id}.</source>
        <translation>{id} numaralı araç yok.</translation>
    </message>
    <message>
        <source>There is no quota plan {id}.</source>
        <translation>{id} numaralı kota planı yok.</translation>
    </message>
    <message>
        <source>The reservation would be over already.</source>
        <translation>Rezervasyonun süresi şimdiden geçmiş olurdu.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Daha geç bir bitiş seçin.</translation>
    </message>
    <message>
        <source>{charger_id} got {most} lasting limits within a day.</source>
        <translation>{charger_id} bir günde {most} kalıcı sınır aldı.</translation>
    </message>
    <message>
        <source>Use limits of a session, or wait until tomorrow: its memory wears out.</source>
        <translation>Oturum sınırı kullanın ya da yarına dek bekleyin: belleği yıpranıyor.</translation>
    </message>
    <message>
        <source>{name} is not a picture.</source>
        <translation>{name} bir resim değil.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Resim çok büyük.</translation>
    </message>
    <message>
        <source>Take one under 40 MB.</source>
        <translation>40 MB&apos;tan küçük birini alın.</translation>
    </message>
    <message>
        <source>{name} may not do this.</source>
        <translation>{name}: buna yetkisi yok.</translation>
    </message>
    <message>
        <source>Ask somebody with the role {role}.</source>
        <translation>{role} rolünde birine sorun.</translation>
    </message>
    <message>
        <source>That is not known here.</source>
        <translation>Bu burada bilinmiyor.</translation>
    </message>
    <message>
        <source>You do not charge here.</source>
        <translation>Burada şarj etmiyorsunuz.</translation>
    </message>
    <message>
        <source>There is a receiver {name} already.</source>
        <translation>{name} adlı alıcı zaten var.</translation>
    </message>
    <message>
        <source>There is no receiver {target_id}.</source>
        <translation>{target_id} numaralı alıcı yok.</translation>
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
        <translation>Alt protokol ocpp1.6 gibi tek sözcüktür.</translation>
    </message>
    <message>
        <source>This program speaks OCPP 1.6; {name} is another language.</source>
        <translation>Bu program OCPP 1.6 konuşur; {name} başka bir dildir.</translation>
    </message>
    <message>
        <source>A mirror has an address such as wss://portal.example/ocpp.</source>
        <translation>Aynanın adresi wss://portal.example/ocpp gibidir.</translation>
    </message>
    <message>
        <source>There is no time zone {assumed_zone}.</source>
        <translation>{assumed_zone} saat dilimi yok.</translation>
    </message>
    <message>
        <source>A top-up must be more than zero.</source>
        <translation>Yükleme sıfırdan büyük olmalı.</translation>
    </message>
    <message>
        <source>A correction must not be zero.</source>
        <translation>Düzeltme sıfır olmamalı.</translation>
    </message>
    <message>
        <source>Extra energy needs an amount and a reason.</source>
        <translation>Ek enerji için miktar ve neden gerekir.</translation>
    </message>
    <message>
        <source>Extra energy must stay valid for a while.</source>
        <translation>Ek enerji bir süre geçerli kalmalı.</translation>
    </message>
    <message>
        <source>The folder for backups, {folder}, is not there.</source>
        <translation>Yedek klasörü {folder} yerinde değil.</translation>
    </message>
    <message>
        <source>Is its disk plugged in? The settings choose another folder.</source>
        <translation>Diski takılı mı? Ayarlarda başka klasör seçilebilir.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>{folder} klasörü yok.</translation>
    </message>
    <message>
        <source>A backup takes {needed} MB; {folder} has {free} MB left.</source>
        <translation>Yedek {needed} MB yer ister; {folder} klasöründe {free} MB kaldı.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {why}.</source>
        <translation>{folder} klasörüne yazılamıyor: {why}.</translation>
    </message>
    <message>
        <source>It asks for the name {name!r}, which is not its own.</source>
        <translation>Kendisine ait olmayan {name!r} adını istiyor.</translation>
    </message>
    <message>
        <source>A charger needs its identity: what it dials with.</source>
        <translation>İstasyonun kimliği gerekir: onunla bağlanır.</translation>
    </message>
    <message>
        <source>There is a charger {identity} already.</source>
        <translation>{identity} istasyonu zaten var.</translation>
    </message>
    <message>
        <source>{name!r} cannot be another name of {charger}.</source>
        <translation>{name!r}, {charger} için diğer ad olamaz.</translation>
    </message>
    <message>
        <source>If a charger of the depot is called so, retire that one first.</source>
        <translation>Deponun bir istasyonunun adı buysa önce onu emekli edin.</translation>
    </message>
    <message>
        <source>Card {card} may not charge here.</source>
        <translation>{card} kartı burada şarj edemez.</translation>
    </message>
    <message>
        <source>Nobody knows the card {card}.</source>
        <translation>{card} kartını kimse tanımıyor.</translation>
    </message>
    <message>
        <source>Card {card} was reported lost.</source>
        <translation>{card} kartı kayıp bildirilmiş.</translation>
    </message>
    <message>
        <source>Card {card} is blocked.</source>
        <translation>{card} kartı engelli.</translation>
    </message>
    <message>
        <source>Card {card} has expired.</source>
        <translation>{card} kartının süresi dolmuş.</translation>
    </message>
    <message>
        <source>The person with card {card} may not charge any more.</source>
        <translation>{card} kartının sahibi artık şarj edemez.</translation>
    </message>
    <message>
        <source>The group of card {card} may not charge any more.</source>
        <translation>{card} kartının grubu artık şarj edemez.</translation>
    </message>
    <message>
        <source>Card {card} may not charge at this charger.</source>
        <translation>{card} kartı bu istasyonda şarj edemez.</translation>
    </message>
    <message>
        <source>Card {card} may not charge at this hour.</source>
        <translation>{card} kartı bu saatte şarj edemez.</translation>
    </message>
    <message>
        <source>As many sessions as may run on card {card} are running.</source>
        <translation>{card} kartıyla izin verilen kadar oturum zaten sürüyor.</translation>
    </message>
    <message>
        <source>The quota of card {card} is used up.</source>
        <translation>{card} kartının kotası doldu.</translation>
    </message>
    <message>
        <source>Too little is in the wallet of card {card}.</source>
        <translation>{card} kartının cüzdanında az para var.</translation>
    </message>
    <message>
        <source>{charger} is out of service.</source>
        <translation>{charger} hizmet dışı.</translation>
    </message>
    <message>
        <source>{charger} has a fault.</source>
        <translation>{charger} arızalı.</translation>
    </message>
    <message>
        <source>Its model has no golden set.</source>
        <translation>Bu modelin örnek seti yok.</translation>
    </message>
    <message>
        <source>Make one under Golden sets, from a charger that is set well.</source>
        <translation>Örnek setler sekmesinde, iyi ayarlanmış bir istasyondan bir set oluşturun.</translation>
    </message>
    <message>
        <source>A command cannot wait until a time that is over.</source>
        <translation>Komut, geçmiş bir zamana dek bekleyemez.</translation>
    </message>
    <message>
        <source>Energy is in Wh or kWh, power in W or kW.</source>
        <translation>Enerji Wh ya da kWh, güç W ya da kW&apos;tır.</translation>
    </message>
    <message>
        <source>Only an administrator may copy a charger&apos;s messages elsewhere.</source>
        <translation>İstasyon iletilerini başka yere yalnızca yönetici kopyalayabilir.</translation>
    </message>
    <message>
        <source>A page holds {choices} labels.</source>
        <translation>Bir sayfada {choices} etiket olur.</translation>
    </message>
    <message>
        <source>There is no connector to print a label for.</source>
        <translation>Etiketi basılacak soket yok.</translation>
    </message>
    <message>
        <source>Adopt a charger first; it reports its connectors when it connects.</source>
        <translation>Önce bir istasyon kabul edin; bağlanınca soketlerini bildirir.</translation>
    </message>
    <message>
        <source>{month} cannot be closed.</source>
        <translation>{month} kapatılamaz.</translation>
    </message>
    <message>
        <source>It is closed already, or not over yet.</source>
        <translation>Zaten kapalı ya da henüz bitmedi.</translation>
    </message>
    <message>
        <source>{count} sessions that began by then are still open.</source>
        <translation>O tarihe dek başlayıp hâlâ açık olan oturum: {count}.</translation>
    </message>
    <message>
        <source>Settle them at the reconcile desk, or wait until they end.</source>
        <translation>Oturumlar sayfasında çözün ya da bitmelerini bekleyin.</translation>
    </message>
    <message>
        <source>{name} is locked for {seconds} seconds after wrong tries.</source>
        <translation>{name} yanlış denemelerden sonra {seconds} saniye kilitli.</translation>
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
        <translation>{by} yalnızca kendi PIN&apos;ini değiştirebilir.</translation>
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
        <source>A quota is a person&apos;s or a group&apos;s.</source>
        <translation>Kota bir kişinin ya da grubundur.</translation>
    </message>
    <message>
        <source>There is no recipient {recipient_id}.</source>
        <translation>{recipient_id} numaralı alıcı yok.</translation>
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
        <translation>Enerji hiçbir zaman 0&apos;dan küçük olmaz.</translation>
    </message>
    <message>
        <source>There is no session {session_id}.</source>
        <translation>{session_id} numaralı oturum yok.</translation>
    </message>
    <message>
        <source>The energy of session {session_id} is not to be checked.</source>
        <translation>{session_id} numaralı oturumun enerjisi denetlenecek değil.</translation>
    </message>
    <message>
        <source>Settling a stop needs a reason.</source>
        <translation>Bir durdurmayı çözmek için neden gerekir.</translation>
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
        <source>The card {id_tag} is not in the list.</source>
        <translation>{id_tag} kartı listede yok.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} yazılamıyor: {why}.</translation>
    </message>
    <message>
        <source>{by} may not change this setting.</source>
        <translation>{by} bu ayarı değiştiremez.</translation>
    </message>
    <message>
        <source>This is set by {source}.</source>
        <translation>Bu, {source} tarafından verilmiş.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>{key} ayarı yok.</translation>
    </message>
    <message>
        <source>There is no station {station_id}.</source>
        <translation>{station_id} numaralı alan yok.</translation>
    </message>
    <message>
        <source>There is a station {namesake!r} already.</source>
        <translation>{namesake!r} adlı alan zaten var.</translation>
    </message>
    <message>
        <source>There are chargers at {station}.</source>
        <translation>{station} alanında istasyonlar var.</translation>
    </message>
    <message>
        <source>Put them elsewhere first.</source>
        <translation>Önce onları başka yere koyun.</translation>
    </message>
    <message>
        <source>Access rights or tariffs mention {station}.</source>
        <translation>Erişim hakları ya da tarifeler {station} alanını anıyor.</translation>
    </message>
    <message>
        <source>Change those first.</source>
        <translation>Önce onları değiştirin.</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>Artık kimse bunu beklemiyor.</translation>
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
        <source>There is a token {name!r} already.</source>
        <translation>{name!r} belirteci zaten var.</translation>
    </message>
    <message>
        <source>Revoke it, or choose another name.</source>
        <translation>İptal edin ya da başka ad seçin.</translation>
    </message>
    <message>
        <source>There is no token {name!r}.</source>
        <translation>{name!r} belirteci yok.</translation>
    </message>
    <message>
        <source>Nothing was imported: {count} lines are bad. Line {line}: {reason}</source>
        <translation>Hiçbir şey içe aktarılmadı: {count} satır hatalı. Satır {line}: {reason}</translation>
    </message>
    <message>
        <source>Mend the file, or import the good rows alone.</source>
        <translation>Dosyayı düzeltin ya da yalnızca iyi satırları alın.</translation>
    </message>
    <message>
        <source>A quota, group, phone or e-mail needs a name beside it.</source>
        <translation>Kota, grup, telefon ya da e-postanın yanında ad olmalı.</translation>
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
        <translation>İş kaydının başlığı olmalı.</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong.</source>
        <translation>Sorunu birkaç sözcükle yazın.</translation>
    </message>
    <message>
        <source>A note needs some words.</source>
        <translation>Notta birkaç sözcük olmalı.</translation>
    </message>
    <message>
        <source>There is no ticket {number}.</source>
        <translation>{number} numaralı iş kaydı yok.</translation>
    </message>
    <message>
        <source>The picture cannot be kept: {error}</source>
        <translation>Resim saklanamıyor: {error}</translation>
    </message>
    <message>
        <source>Somebody may have removed it meanwhile.</source>
        <translation>Bu arada biri kaldırmış olabilir.</translation>
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
    <name>FileDialog</name>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Klasör:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Dosya adı:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>Dosya türü:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
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
    <name>FileSaving</name>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} yazılamıyor: {reason}.</translation>
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
    <name>Filter</name>
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
        <source>Charger</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>All chargers</source>
        <translation>Bütün istasyonlar</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>In which language shall this screen speak?</source>
        <translation>Bu ekran hangi dilde konuşsun?</translation>
    </message>
    <message>
        <source>Your depot</source>
        <translation>Deponuz</translation>
    </message>
    <message>
        <source>What is your depot called? The name stands in the top bar and on what is printed.</source>
        <translation>Deponuzun adı ne? Ad üst çubukta ve basılan her şeyde durur.</translation>
    </message>
    <message>
        <source>Name of the depot</source>
        <translation>Deponun adı</translation>
    </message>
    <message>
        <source>Type a name, or skip this step.</source>
        <translation>Bir ad yazın ya da bu adımı atlayın.</translation>
    </message>
    <message>
        <source>Who is in charge</source>
        <translation>Sorumlu kim</translation>
    </message>
    <message>
        <source>Somebody who may do everything, and let others in. From then on this screen asks for the PIN. There is no PIN that works without being chosen here.</source>
        <translation>Her şeyi yapabilen ve başkalarını içeri alan biri. Bundan sonra ekran PIN sorar. Burada seçilmemiş bir PIN yoktur.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Password for a desk (may stay empty)</source>
        <translation>Masa için parola (boş kalabilir)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN yeniden</translation>
    </message>
    <message>
        <source>There are operators already; Settings lists them.</source>
        <translation>Kullanıcılar zaten var; Ayarlar&apos;da listelenir.</translation>
    </message>
    <message>
        <source>The address of this machine</source>
        <translation>Bu makinenin adresi</translation>
    </message>
    <message>
        <source>Type this address into each charger as its OCPP 1.6 server, or let its installer scan the code. The charger puts its own name after the last slash.</source>
        <translation>Bu adresi her istasyona OCPP 1.6 sunucusu olarak yazın ya da kuran kişi kodu okutsun. İstasyon kendi adını son eğik çizginin ardına koyar.</translation>
    </message>
    <message>
        <source>The first charger</source>
        <translation>İlk istasyon</translation>
    </message>
    <message>
        <source>As soon as a charger dials {address}, it appears here: adopt it, and it belongs to your depot.</source>
        <translation>Bir istasyon {address} adresine bağlanınca burada görünür: kabul edin, deponuza ait olur.</translation>
    </message>
    <message>
        <source>Chargers that have dialled in</source>
        <translation>Bağlanan istasyonlar</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>Try it with a simulated charger</source>
        <translation>Sanal bir istasyonla dene</translation>
    </message>
    <message>
        <source>Waiting for a charger to dial in…</source>
        <translation>Bir istasyonun bağlanması bekleniyor…</translation>
    </message>
    <message>
        <source>{charger} belongs to your depot</source>
        <translation>{charger} deponuza ait</translation>
    </message>
    <message>
        <source>{charger} waits to be adopted</source>
        <translation>{charger} kabul bekliyor</translation>
    </message>
    <message>
        <source>Welcome to ChargeYard</source>
        <translation>ChargeYard&apos;a hoş geldiniz</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Adım {number}/{count}: {title}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
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
        <source>The charger&apos;s clock was wrong; our time is booked.</source>
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
    <name>ForwardingSection</name>
    <message>
        <source>Readings and sessions for other computers</source>
        <translation>Başka bilgisayarlar için ölçümler ve oturumlar</translation>
    </message>
    <message>
        <source>Each stored reading and session is sent to every receiver, in order, again and again until it was taken. A receiver that is down for a week costs disk only.</source>
        <translation>Saklanan her ölçüm ve oturum, alınana dek her alıcıya sırayla yeniden gönderilir. Bir hafta kapalı kalan bir alıcı yalnızca disk yeri harcar.</translation>
    </message>
    <message>
        <source>Add a receiver…</source>
        <translation>Alıcı ekle…</translation>
    </message>
    <message>
        <source>{name} has taken a test.</source>
        <translation>{name} denemeyi aldı.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} kaydedildi.</translation>
    </message>
</context>
<context>
    <name>GoldenModel</name>
    <message>
        <source>Setting</source>
        <translation>Ayar</translation>
    </message>
    <message>
        <source>Should have</source>
        <translation>Olması gereken</translation>
    </message>
</context>
<context>
    <name>GoldenSetsPage</name>
    <message>
        <source>New from a charger…</source>
        <translation>Bir istasyondan yeni…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Settings of the set</source>
        <translation>Setin ayarları</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Settings in the set: {settings} · chargers of this model: {chargers}</source>
        <translation>Setteki ayar: {settings} · bu modelden istasyon: {chargers}</translation>
    </message>
    <message>
        <source>Untick what need not be alike, then save.</source>
        <translation>Aynı olması gerekmeyenlerin işaretini kaldırıp kaydedin.</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>“{name}” kaydedildi.</translation>
    </message>
    <message>
        <source>Remove the set “{name}”?</source>
        <translation>“{name}” seti kaldırılsın mı?</translation>
    </message>
    <message>
        <source>No charger is changed by that.</source>
        <translation>Bununla hiçbir istasyon değişmez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>“{name}” kaldırıldı.</translation>
    </message>
    <message>
        <source>Take one charger that is set up well, and make its settings those of its model.</source>
        <translation>İyi ayarlanmış bir istasyonu alın, ayarlarını modelinin ayarları yapın.</translation>
    </message>
    <message>
        <source>There is no set yet</source>
        <translation>Henüz set yok</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Setler</translation>
    </message>
    <message>
        <source>Settings that chargers of a model should have</source>
        <translation>Bir modelin istasyonlarında olması gereken ayarlar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Üretici</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>vendor and model</source>
        <translation>üretici ve model</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Ayar ara</translation>
    </message>
    <message>
        <source>Name of a further setting</source>
        <translation>Başka bir ayarın adı</translation>
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
    <name>Group</name>
    <message>
        <source>only at {places}</source>
        <translation>yalnızca {places}</translation>
    </message>
    <message>
        <source>only {hours}</source>
        <translation>yalnızca {hours}</translation>
    </message>
    <message>
        <source>at every charger, at all times</source>
        <translation>her istasyonda, her zaman</translation>
    </message>
    <message>
        <source>own price “{name}”: {price}</source>
        <translation>kendi fiyatı “{name}”: {price}</translation>
    </message>
    <message numerus="yes">
        <source>People: %n</source>
        <translation>
            <numerusform>Kişi: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>May not charge</source>
        <translation>Şarj edemez</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>kimsede yok</translation>
    </message>
    <message>
        <source>{percent} % of what is left is carried over</source>
        <translation>kalanın % {percent} kadarı devreder</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Extra kWh…</source>
        <translation>Ek kWh…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Sıfırla…</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message>
        <source>Reset the quotas of {name}?</source>
        <translation>{name} kotaları sıfırlansın mı?</translation>
    </message>
    <message>
        <source>What all its people used in this period no longer counts. Kept in the audit.</source>
        <translation>Bu dönemde hepsinin kullandığı artık sayılmaz. Denetim kaydında kalır.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Add a group</source>
        <translation>Grup ekle</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Düzenle: {name}</translation>
    </message>
    <message>
        <source>It applies from the next card that is shown.</source>
        <translation>Bundan sonra okutulan ilk kartla geçerli olur.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Its people may charge</source>
        <translation>Kişileri şarj edebilir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>All its people together use up each of these</source>
        <translation>Hepsi birlikte bunların her birini kullanır</translation>
    </message>
    <message>
        <source>Shared quotas</source>
        <translation>Ortak kotalar</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Grubun adı olmalı.</translation>
    </message>
    <message>
        <source>Another group has this name already.</source>
        <translation>Bu ad başka bir grupta var.</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>No group yet. A company or department shares quotas, prices and rights.</source>
        <translation>Henüz grup yok. Bir şirket ya da bölüm kotaları, fiyatları ve hakları paylaşır.</translation>
    </message>
    <message>
        <source>No quota yet. A quota is so many kWh a day, a week or a month.</source>
        <translation>Henüz kota yok. Kota günde, haftada ya da ayda şu kadar kWh demektir.</translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation>Grup ekle…</translation>
    </message>
    <message>
        <source>Add a quota…</source>
        <translation>Kota ekle…</translation>
    </message>
    <message>
        <source>Groups and companies</source>
        <translation>Gruplar ve şirketler</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kotalar</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>Guest, {kwh} kWh left</source>
        <translation>Konuk, kalan {kwh} kWh</translation>
    </message>
    <message>
        <source>Guest, {minutes} min left</source>
        <translation>Konuk, kalan {minutes} dk</translation>
    </message>
    <message>
        <source>Guest, {kwh} kWh or {minutes} min left</source>
        <translation>Konuk, kalan {kwh} kWh ya da {minutes} dk</translation>
    </message>
</context>
<context>
    <name>GuestSheet</name>
    <message>
        <source>Guest session at {place}</source>
        <translation>{place}: konuk oturumu</translation>
    </message>
    <message>
        <source>Without a card. It ends by itself at the limit.</source>
        <translation>Kartsız. Sınırda kendiliğinden biter.</translation>
    </message>
    <message>
        <source>Start charging</source>
        <translation>Şarjı başlat</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dk</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sınır yok</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Or at most</source>
        <translation>Ya da en çok</translation>
    </message>
    <message>
        <source>Who is it? A name, a firm or a plate will do.</source>
        <translation>Kim? Ad, firma ya da plaka yeter.</translation>
    </message>
    <message>
        <source>A guest needs a limit in kWh or in minutes.</source>
        <translation>Konuğa kWh ya da dakika olarak sınır gerekir.</translation>
    </message>
</context>
<context>
    <name>HabitSheet</name>
    <message>
        <source>How {charger} is read</source>
        <translation>{charger} verilerinin okunuşu</translation>
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
    <message>
        <source>Its meter counts</source>
        <translation>Sayacının sayışı</translation>
    </message>
    <message>
        <source>Its connector = ours</source>
        <translation>Onun soketi = bizim soket</translation>
    </message>
    <message>
        <source>Its word for OCPP 1.6</source>
        <translation>OCPP 1.6 için adı</translation>
    </message>
    <message>
        <source>When the program ends, it is</source>
        <translation>Program kapanınca bağlantısı</translation>
    </message>
    <message>
        <source>Copy what it says to</source>
        <translation>Dediklerini şuraya kopyala</translation>
    </message>
</context>
<context>
    <name>HeldBar</name>
    <message>
        <source>Write the old values back</source>
        <translation>Eski değerleri geri yaz</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Nothing is written to this charger, because it restarted after a change.</source>
        <translation>Bir değişiklikten sonra yeniden başladığı için bu istasyona bir şey yazılmıyor.</translation>
    </message>
    <message>
        <source>Nothing more is written to this charger today.</source>
        <translation>Bu istasyona bugün artık bir şey yazılmıyor.</translation>
    </message>
    <message>
        <source>As it was before: {values}</source>
        <translation>Önceki hali: {values}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>From the charger</source>
        <translation>İstasyondan</translation>
    </message>
    <message>
        <source>To the charger</source>
        <translation>İstasyona</translation>
    </message>
    <message>
        <source>any name of up to 48 characters, different for each charger</source>
        <translation>en çok 48 karakterlik bir ad, her istasyon için başka</translation>
    </message>
    <message>
        <source>Server address (URL)</source>
        <translation>Sunucu adresi (URL)</translation>
    </message>
    <message>
        <source>Identity of the charger</source>
        <translation>İstasyonun kimliği</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>OCPP 1.6 JSON (also called 1.6J)</source>
        <translation>OCPP 1.6 JSON (1.6J de denir)</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Kullanıcı ve parola</translation>
    </message>
    <message>
        <source>none, until a password is set on the charger&apos;s page</source>
        <translation>istasyonun sayfasında parola verilene dek yok</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>The charger appears under New chargers; Adopt takes it in.</source>
        <translation>İstasyon Yeni istasyonlar altında görünür; Kabul et onu alır.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Şifreli</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Bu sayfa</translation>
    </message>
    <message>
        <source>Search everything, from any page</source>
        <translation>Her sayfadan her şeyde arama</translation>
    </message>
    <message>
        <source>The pages, from the top of the list</source>
        <translation>Sayfalar, listenin başından</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Geldiğiniz yere geri</translation>
    </message>
    <message>
        <source>Open the row that is chosen</source>
        <translation>Seçili satırı aç</translation>
    </message>
    <message>
        <source>In a session&apos;s time axis: from message to message</source>
        <translation>Oturumun zaman ekseninde: iletiden iletiye</translation>
    </message>
    <message>
        <source>Asks whether a card may charge.</source>
        <translation>Bir kartın şarj edip edemeyeceğini sorar.</translation>
    </message>
    <message>
        <source>Says that it has started, and what it is.</source>
        <translation>Başladığını ve ne olduğunu söyler.</translation>
    </message>
    <message>
        <source>Says something in the maker&apos;s own language.</source>
        <translation>Üreticinin kendi dilinde bir şey söyler.</translation>
    </message>
    <message>
        <source>Says how far its diagnostics are.</source>
        <translation>Tanılamasının ne durumda olduğunu söyler.</translation>
    </message>
    <message>
        <source>Says how far an update is.</source>
        <translation>Güncellemenin ne durumda olduğunu söyler.</translation>
    </message>
    <message>
        <source>Says that it is alive, and asks for the time.</source>
        <translation>Çalıştığını bildirir ve saati sorar.</translation>
    </message>
    <message>
        <source>Says how far the upload of a log is.</source>
        <translation>Günlük yüklemesinin ne durumda olduğunu söyler.</translation>
    </message>
    <message>
        <source>Reports energy, power, current, voltage and charge.</source>
        <translation>Enerji, güç, akım, gerilim ve doluluk bildirir.</translation>
    </message>
    <message>
        <source>Reports something about its security.</source>
        <translation>Güvenliğiyle ilgili bir şey bildirir.</translation>
    </message>
    <message>
        <source>Asks for a certificate of its own.</source>
        <translation>Kendi sertifikasını ister.</translation>
    </message>
    <message>
        <source>Says how far a signed update is.</source>
        <translation>İmzalı güncellemenin ne durumda olduğunu söyler.</translation>
    </message>
    <message>
        <source>Reports that a session has begun.</source>
        <translation>Bir oturumun başladığını bildirir.</translation>
    </message>
    <message>
        <source>Reports the state of a connector.</source>
        <translation>Bir soketin durumunu bildirir.</translation>
    </message>
    <message>
        <source>Reports that a session is over.</source>
        <translation>Bir oturumun bittiğini bildirir.</translation>
    </message>
</context>
<context>
    <name>HelpModel</name>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderen</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Ait olduğu</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Destek</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Testler</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Ne için</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Messages of OCPP 1.6</source>
        <translation>OCPP 1.6 iletileri</translation>
    </message>
    <message>
        <source>Connect a charger</source>
        <translation>İstasyon bağla</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Durumların anlamı</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>What of OCPP 1.6 is supported</source>
        <translation>OCPP 1.6&apos;dan desteklenenler</translation>
    </message>
    <message>
        <source>Choose a message to see the tests that show it.</source>
        <translation>Onu gösteren testleri görmek için ileti seçin.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Connected</source>
        <translation>Bağlandı</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Bağlantı koptu</translation>
    </message>
    <message>
        <source>Charger started</source>
        <translation>İstasyon başladı</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Arıza</translation>
    </message>
    <message>
        <source>Fault over</source>
        <translation>Arıza geçti</translation>
    </message>
    <message>
        <source>This program started</source>
        <translation>Bu program başladı</translation>
    </message>
    <message>
        <source>Connected {share} of the time · connection lost {lost} times · faults: {faults}</source>
        <translation>Sürenin {share} kadarı bağlı · kopma: {lost} · arıza: {faults}</translation>
    </message>
    <message>
        <source>Connector {number}</source>
        <translation>Soket {number}</translation>
    </message>
    <message>
        <source>Restarted by us</source>
        <translation>Bizim tarafımızdan yeniden başlatıldı</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>Yaşam belirtisi yok</translation>
    </message>
    <message>
        <source>It connected anew</source>
        <translation>Yeniden bağlandı</translation>
    </message>
    <message>
        <source>It must show its certificate</source>
        <translation>Sertifikasını göstermesi gerekiyor</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Kaldırıldı</translation>
    </message>
    <message>
        <source>Closed by the charger ({reason})</source>
        <translation>İstasyon kapattı ({reason})</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Yeni iş kaydı…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Maintenance notes</source>
        <translation>Bakım notları</translation>
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
        <translation>Başı</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Şu güne dek</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>bütün gün</translation>
    </message>
    <message>
        <source>until</source>
        <translation>sonu</translation>
    </message>
</context>
<context>
    <name>HoursList</name>
    <message>
        <source>Only at certain hours</source>
        <translation>Yalnızca belli saatlerde</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Bu saatleri kaldır</translation>
    </message>
    <message>
        <source>Add more hours</source>
        <translation>Başka saat ekle</translation>
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
    <name>Keyboard</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>Ekran klavyesi</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Son harfi sil</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Büyük harf</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Harfler</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>İşaretler</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Diğer harfler</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Klavyeyi kaldır</translation>
    </message>
</context>
<context>
    <name>KioskFiles</name>
    <message>
        <source>USB drive {name}</source>
        <translation>USB bellek {name}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
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
        <translation>Her oturum</translation>
    </message>
    <message>
        <source>The running session</source>
        <translation>Süren oturum</translation>
    </message>
    <message>
        <source>The whole charger</source>
        <translation>Bütün istasyon</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Her gün</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation>Her hafta</translation>
    </message>
    <message>
        <source>From the session&apos;s start</source>
        <translation>Oturumun başından</translation>
    </message>
    <message>
        <source>From a moment on</source>
        <translation>Belli bir andan</translation>
    </message>
    <message>
        <source>Amperes for each phase</source>
        <translation>Faz başına amper</translation>
    </message>
    <message>
        <source>Watts in all</source>
        <translation>Toplam watt</translation>
    </message>
    <message>
        <source>All connectors</source>
        <translation>Bütün soketler</translation>
    </message>
    <message>
        <source>Connector {number}</source>
        <translation>Soket {number}</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>ara</translation>
    </message>
    <message>
        <source>{number} A</source>
        <translation>{number} A</translation>
    </message>
    <message>
        <source>{number} kW</source>
        <translation>{number} kW</translation>
    </message>
    <message>
        <source>from {span} on {limit}</source>
        <translation>{span} itibarıyla {limit}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>From {moment}</source>
        <translation>Başı {moment}</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Sonu {moment}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geçerli</translation>
    </message>
    <message>
        <source>{what} · {number}</source>
        <translation>{what} · {number}</translation>
    </message>
    <message>
        <source>It obeys limits of one kind only: {unit}.</source>
        <translation>Yalnızca bir tür sınıra uyar: {unit}.</translation>
    </message>
    <message>
        <source>{moment}, {name}</source>
        <translation>{moment}, {name}</translation>
    </message>
    <message>
        <source>Known of {vendor}.</source>
        <translation>{vendor} hakkında bilinen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n step(s).</source>
        <translation>
            <numerusform>En çok %n basamak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {limit}.</source>
        <translation>Şimdi: {limit}.</translation>
    </message>
    <message>
        <source>From {moment} on: {limit}.</source>
        <translation>{moment} itibarıyla: {limit}.</translation>
    </message>
    <message>
        <source>New power limit for {charger}</source>
        <translation>{charger} için yeni güç sınırı</translation>
    </message>
    <message>
        <source>Power limit of {charger}</source>
        <translation>{charger} güç sınırı</translation>
    </message>
    <message>
        <source>Send to the charger</source>
        <translation>İstasyona gönder</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dk</translation>
    </message>
    <message>
        <source>only from</source>
        <translation>başlangıcı</translation>
    </message>
    <message>
        <source>only until</source>
        <translation>bitişi</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sonsuz</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>Ne sınırlanıyor</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Its times count</source>
        <translation>Süre sayımı</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Başlar</translation>
    </message>
    <message>
        <source>Limits are in</source>
        <translation>Sınır birimi</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Basamaklar</translation>
    </message>
    <message>
        <source>How long the schedule lasts, from its start on</source>
        <translation>Planın başından itibaren ne kadar sürdüğü</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Sürer</translation>
    </message>
    <message>
        <source>Of several limits of a kind, the highest level counts</source>
        <translation>Aynı türden sınırların en yüksek düzeylisi geçerlidir</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geçerli</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geçerlilik sonu</translation>
    </message>
    <message>
        <source>What the charger keeps to</source>
        <translation>İstasyonun uyduğu</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Basamak ekle</translation>
    </message>
    <message>
        <source>Write a step&apos;s start in hours and minutes, such as 1:30.</source>
        <translation>Basamağın başını saat ve dakika olarak yazın, 1:30 gibi.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başı</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faz</translation>
    </message>
    <message>
        <source>From, in hours and minutes</source>
        <translation>Başı, saat ve dakika</translation>
    </message>
    <message>
        <source>The first step starts with the schedule.</source>
        <translation>İlk basamak planla başlar.</translation>
    </message>
    <message>
        <source>Hours and minutes after the schedule&apos;s start</source>
        <translation>Planın başından sonraki saat ve dakika</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>Bu basamağı çıkar</translation>
    </message>
    <message>
        <source>as it likes</source>
        <translation>istediği gibi</translation>
    </message>
</context>
<context>
    <name>LimitsTab</name>
    <message>
        <source>What is limited</source>
        <translation>Ne sınırlanıyor</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Its times count</source>
        <translation>Süre sayımı</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geçerlilik</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Düzey</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderen</translation>
    </message>
    <message>
        <source>Power limits that this charger took</source>
        <translation>Bu istasyonun aldığı güç sınırları</translation>
    </message>
    <message>
        <source>New limit…</source>
        <translation>Yeni sınır…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Clear all…</source>
        <translation>Hepsini kaldır…</translation>
    </message>
    <message>
        <source>{charger} keeps the limit: {limit}.</source>
        <translation>{charger} sınıra uyuyor: {limit}.</translation>
    </message>
    <message>
        <source>Clear the limit “{what}: {limit}”?</source>
        <translation>“{what}: {limit}” sınırı kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Clear all power limits of {charger}?</source>
        <translation>{charger}: bütün güç sınırları kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Vehicles may draw more power from then on.</source>
        <translation>Bundan sonra araçlar daha çok güç çekebilir.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>{charger} has no such limit.</source>
        <translation>{charger}: böyle bir sınır yok.</translation>
    </message>
    <message>
        <source>{charger} cleared it.</source>
        <translation>{charger} kaldırdı.</translation>
    </message>
    <message>
        <source>Limits that we sent</source>
        <translation>Gönderdiğimiz sınırlar</translation>
    </message>
    <message>
        <source>We sent it none. Limits that somebody else set show in what it keeps to, below.</source>
        <translation>Biz göndermedik. Başkasının koyduğu sınırlar aşağıda, uyduğunda görünür.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Connection of {charger}</source>
        <translation>{charger} bağlantısı</translation>
    </message>
    <message>
        <source>In force from the charger&apos;s next connection on.</source>
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
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>Ekran kilitli</translation>
    </message>
</context>
<context>
    <name>MailServerSection</name>
    <message>
        <source>Mail server</source>
        <translation>Posta sunucusu</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>none: no e-mail is sent</source>
        <translation>yok: e-posta gönderilmez</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Gönderen</translation>
    </message>
    <message>
        <source>Saved. Send a test to see that it works.</source>
        <translation>Kaydedildi. Çalıştığını görmek için deneme gönderin.</translation>
    </message>
</context>
<context>
    <name>MailServerSheet</name>
    <message>
        <source>Mail server</source>
        <translation>Posta sunucusu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Bağlantı noktası</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Şifreleme</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Gönderen</translation>
    </message>
</context>
<context>
    <name>ManyChargersPage</name>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation>Örnek setler</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Güvenilirlik</translation>
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
    <name>MoneyActions</name>
    <message>
        <source>Stop selling?</source>
        <translation>Satış durdurulsun mu?</translation>
    </message>
    <message>
        <source>Stop selling</source>
        <translation>Satışı durdur</translation>
    </message>
    <message>
        <source>Sell by {name} from now on?</source>
        <translation>Bundan sonra {name} ile satılsın mı?</translation>
    </message>
    <message>
        <source>Sell by it</source>
        <translation>Bununla sat</translation>
    </message>
    <message>
        <source>Sessions that run keep the tariff with which they began.</source>
        <translation>Süren oturumlar başladıkları tarifeyi korur.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopya)</translation>
    </message>
</context>
<context>
    <name>MoneyAnswer</name>
    <message>
        <source>{name} is saved as version {number}.</source>
        <translation>{name}, sürüm {number} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>New sessions cost nothing.</source>
        <translation>Yeni oturumlar ücretsiz.</translation>
    </message>
    <message>
        <source>New sessions are sold by {name}.</source>
        <translation>Yeni oturumlar {name} ile satılıyor.</translation>
    </message>
    <message>
        <source>{name} is retired. Old sessions keep it.</source>
        <translation>{name} kaldırıldı. Eski oturumlar onu korur.</translation>
    </message>
    <message>
        <source>{name} may be used again.</source>
        <translation>{name} yeniden kullanılabilir.</translation>
    </message>
    <message>
        <source>{name} pays from a wallet from now on.</source>
        <translation>{name} artık cüzdandan ödüyor.</translation>
    </message>
    <message>
        <source>The rule for empty wallets is saved.</source>
        <translation>Boş cüzdan kuralı kaydedildi.</translation>
    </message>
    <message>
        <source>{name} has {amount} now.</source>
        <translation>{name}: şimdi {amount}.</translation>
    </message>
    <message>
        <source>Session {number} is billed.</source>
        <translation>{number} numaralı oturum faturalandı.</translation>
    </message>
    <message>
        <source>The wallet still cannot pay for session {number}.</source>
        <translation>Cüzdan {number} numaralı oturumu hâlâ ödeyemiyor.</translation>
    </message>
</context>
<context>
    <name>MonthsTab</name>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>Toplamlar</translation>
    </message>
    <message>
        <source>By group or company</source>
        <translation>Gruba veya şirkete göre</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Kişiye göre</translation>
    </message>
    <message>
        <source>Statement PDF</source>
        <translation>Döküm PDF</translation>
    </message>
    <message>
        <source>Statement as CSV</source>
        <translation>Döküm CSV</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Aylar</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>Kişisiz</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Grupsuz</translation>
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
        <source>Sessions</source>
        <translation>Oturumlar</translation>
    </message>
    <message>
        <source>Energy kWh</source>
        <translation>Enerji kWh</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Nobody charged in this month.</source>
        <translation>Bu ay kimse şarj etmedi.</translation>
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
    <name>NamedList</name>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} kaldırılsın mı?</translation>
    </message>
    <message>
        <source>What waits for it is not sent any more.</source>
        <translation>Bekleyenler artık gönderilmez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} kaldırıldı.</translation>
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
    <name>NetworkSection</name>
    <message>
        <source>The address to type into a charger</source>
        <translation>İstasyona yazılacak adres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Use a certificate…</source>
        <translation>Sertifika kullan…</translation>
    </message>
    <message>
        <source>As its OCPP 1.6 server, with the charger&apos;s own name after the last slash. A charger that dials in appears under New chargers.</source>
        <translation>OCPP 1.6 sunucusu olarak, son eğik çizginin ardında istasyonun kendi adıyla. Bağlanan istasyon Yeni istasyonlar altında görünür.</translation>
    </message>
    <message>
        <source>No certificate: chargers connect by ws, without encryption.</source>
        <translation>Sertifika yok: istasyonlar ws ile, şifresiz bağlanır.</translation>
    </message>
    <message>
        <source>Encrypted: {address}
The certificate is valid until {day}.</source>
        <translation>Şifreli: {address}
Sertifika {day} gününe dek geçerli.</translation>
    </message>
    <message>
        <source>Chargers that connect from now on are shown it.</source>
        <translation>Bundan sonra bağlanan istasyonlara bu gösterilir.</translation>
    </message>
    <message>
        <source>Certificate with its key</source>
        <translation>Anahtarıyla sertifika</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikalar</translation>
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
        <translation>Yeniden bağlanması bekleniyor; genellikle {latest} dk sürer.</translation>
    </message>
    <message>
        <source>Waiting for it to dial again; it usually takes {soonest} to {latest} min.</source>
        <translation>Yeniden bağlanması bekleniyor; genellikle {soonest}–{latest} dk sürer.</translation>
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
    <name>OldFirmwareRow</name>
    <message>
        <source>Choose them</source>
        <translation>Seç</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>Plug in a USB drive with the file on it; it appears here.</source>
        <translation>Dosyanın olduğu USB belleği takın; burada görünür.</translation>
    </message>
    <message>
        <source>There is no file ending in {ends} yet.</source>
        <translation>Henüz {ends} uzantılı dosya yok.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>OpenWallet</name>
    <message>
        <source>Open a wallet</source>
        <translation>Cüzdan aç</translation>
    </message>
    <message>
        <source>It pays for sessions that end from now on, and for none that ended before.</source>
        <translation>Bundan sonra biten oturumları öder, önce bitenleri ödemez.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Choose a person who has no wallet yet.</source>
        <translation>Cüzdanı olmayan birini seçin.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as KGS.</source>
        <translation>Para birimi KGS gibi üç harftir.</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>Viewer</source>
        <translation>İzleyici</translation>
    </message>
    <message>
        <source>Attendant</source>
        <translation>Görevli</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Müdür</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>Looks at everything that is not about people or money.</source>
        <translation>Kişi ve para dışındaki her şeye bakar.</translation>
    </message>
    <message>
        <source>Starts and stops charging, takes in chargers, gives out cards.</source>
        <translation>Şarjı başlatır ve durdurur, istasyon kabul eder, kart verir.</translation>
    </message>
    <message>
        <source>Also changes people, quotas, tariffs and how chargers are set.</source>
        <translation>Kişileri, kotaları, tarifeleri ve istasyon ayarlarını da değiştirir.</translation>
    </message>
    <message>
        <source>Also changes settings, operators and passwords.</source>
        <translation>Ayarları, kullanıcıları ve parolaları da değiştirir.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {minutes}:{seconds}.</source>
        <translation>Çok fazla yanlış deneme. {minutes}:{seconds} sonra yeniden.</translation>
    </message>
</context>
<context>
    <name>OperatorSheet</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN yeniden</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Parola yeniden</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Kullanıcı ekle</translation>
    </message>
    <message>
        <source>A PIN is for the kiosk, a password for a desk.</source>
        <translation>PIN kiosk için, parola masa için.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>Kullanıcının adı olmalı.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>{name} rolü</translation>
    </message>
    <message>
        <source>New PIN or password for {name}</source>
        <translation>{name} için yeni PIN ya da parola</translation>
    </message>
    <message>
        <source>What stays empty stays as it is. It ends a lock too.</source>
        <translation>Boş kalan olduğu gibi kalır. Kilidi de kaldırır.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ayarla</translation>
    </message>
    <message>
        <source>Type a PIN or a password.</source>
        <translation>PIN ya da parola yazın.</translation>
    </message>
    <message>
        <source>Type it twice the same.</source>
        <translation>İki kez aynı yazın.</translation>
    </message>
</context>
<context>
    <name>OperatorsSection</name>
    <message>
        <source>People who may sign in</source>
        <translation>Giriş yapabilenler</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Kullanıcılar</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Rol…</translation>
    </message>
    <message>
        <source>New PIN or password…</source>
        <translation>Yeni PIN ya da parola…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>The audit names who did what. One admin always remains.</source>
        <translation>Kimin ne yaptığı denetim kaydında. Bir yönetici hep kalır.</translation>
    </message>
    <message>
        <source>Nobody has to sign in: whoever stands here may do everything. The first operator is an admin; from then on this screen asks who is there.</source>
        <translation>Kimsenin girişi gerekmiyor: burada duran her şeyi yapabilir. İlk kullanıcı yöneticidir; bundan sonra ekran kim olduğunu sorar.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>parola</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>{name} · {role} · {ways}</source>
        <translation>{name} · {role} · {ways}</translation>
    </message>
    <message>
        <source>{name} may sign in.</source>
        <translation>{name} giriş yapabilir.</translation>
    </message>
    <message>
        <source>{name} is {role} now.</source>
        <translation>{name} artık {role}.</translation>
    </message>
    <message>
        <source>{name} has a new way to sign in.</source>
        <translation>{name} için yeni giriş yolu var.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} kaldırılsın mı?</translation>
    </message>
    <message>
        <source>They may sign in no more. What they did stays in the audit.</source>
        <translation>Artık giriş yapamaz. Yaptıkları denetim kaydında kalır.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>{name} may sign in no more.</source>
        <translation>{name} artık giriş yapamaz.</translation>
    </message>
</context>
<context>
    <name>OverflowTabs</name>
    <message>
        <source>More</source>
        <translation>Daha</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Diğer sekmeler</translation>
    </message>
</context>
<context>
    <name>Overview</name>
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
        <source>No state yet</source>
        <translation>Henüz durum yok</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Bölgesiz</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Show the charger</source>
        <translation>İstasyonu göster</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Ne yapmalı?</translation>
    </message>
    <message>
        <source>Area…</source>
        <translation>Bölge…</translation>
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
    <name>OverviewTools</name>
    <message>
        <source>Tiles</source>
        <translation>Kutucuklar</translation>
    </message>
    <message>
        <source>Plan of the yard</source>
        <translation>Alan planı</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Groups and order</source>
        <translation>Gruplar ve sıra</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Grupsuz</translation>
    </message>
    <message>
        <source>By charger</source>
        <translation>İstasyona göre</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Bölgeye göre</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Duruma göre</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Ada göre</translation>
    </message>
    <message>
        <source>By who charges</source>
        <translation>Şarj edene göre</translation>
    </message>
    <message>
        <source>Most power first</source>
        <translation>Önce yüksek güç</translation>
    </message>
    <message>
        <source>Most energy first</source>
        <translation>Önce çok enerji</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Önce en uzun</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation>Önce en dolu</translation>
    </message>
</context>
<context>
    <name>PastAlarmModel</name>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başı</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Şu güne dek</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gören</translation>
    </message>
</context>
<context>
    <name>PastAlarms</name>
    <message>
        <source>Alarms that are over</source>
        <translation>Geçmiş alarmlar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Bütün türler</translation>
    </message>
    <message>
        <source>No alarm that is over fits the filter.</source>
        <translation>Süzgece uyan geçmiş alarm yok.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Gösterilecek bir şey yok</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>No alarm yet</source>
        <translation>Henüz alarm yok</translation>
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
        <translation>Gizle</translation>
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
        <translation>{number} kartı yeniden gösterilene dek listede değil.</translation>
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
        <source>Groups and quotas</source>
        <translation>Gruplar ve kotalar</translation>
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
        <source>Nobody&apos;s name, card, plate or group fits the search.</source>
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
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Soyadı</translation>
    </message>
    <message>
        <source>Group or company</source>
        <translation>Grup ya da şirket</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Birini seçin ya da yenisinin adını yazın</translation>
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
        <source>Type it, or hold the card to any charger or reader</source>
        <translation>Yazın ya da kartı istasyona ya da okuyucuya tutun</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kart numarası</translation>
    </message>
    <message>
        <source>Plate of the vehicle</source>
        <translation>Aracın plakası</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
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
    <name>PhonePinSection</name>
    <message>
        <source>On the phone</source>
        <translation>Telefonda</translation>
    </message>
    <message>
        <source>The drivers&apos; page is switched off in the settings.</source>
        <translation>Sürücü sayfası ayarlarda kapalı.</translation>
    </message>
    <message>
        <source>PIN for the phone…</source>
        <translation>Telefon için PIN…</translation>
    </message>
    <message>
        <source>Take the PIN away…</source>
        <translation>PIN&apos;i geri al…</translation>
    </message>
    <message>
        <source>Signs in on the drivers&apos; page with a PIN.</source>
        <translation>Sürücü sayfasına PIN ile girer.</translation>
    </message>
    <message>
        <source>Has no PIN: signs in on the drivers&apos; page with the card number alone.</source>
        <translation>PIN&apos;i yok: sürücü sayfasına yalnızca kart numarasıyla girer.</translation>
    </message>
    <message>
        <source>{name} has a PIN for the phone now.</source>
        <translation>{name} artık telefon için PIN sahibi.</translation>
    </message>
    <message>
        <source>Take the PIN of {name} away?</source>
        <translation>{name} PIN&apos;i geri alınsın mı?</translation>
    </message>
    <message>
        <source>The card number alone signs in then, and e-mail and phone number no longer do.</source>
        <translation>O zaman giriş için kart numarası yeter; e-posta ve telefon numarası artık geçmez.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name} artık PIN sahibi değil.</translation>
    </message>
</context>
<context>
    <name>PhonePinSheet</name>
    <message>
        <source>PIN of {name} for the phone</source>
        <translation>{name} için telefon PIN&apos;i</translation>
    </message>
    <message>
        <source>With it they sign in on the drivers&apos; page by card number, e-mail or phone number. From then on the card number alone does not do.</source>
        <translation>Bununla sürücü sayfasına kart numarası, e-posta ya da telefonla girer. Bundan sonra yalnız kart numarası yetmez.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ayarla</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN yeniden</translation>
    </message>
    <message>
        <source>Type it twice the same.</source>
        <translation>İki kez aynı yazın.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Son rakamı sil</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Giriş yap</translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n rakam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Prices are with this tax</source>
        <translation>Fiyatlar bu vergiyi içerir</translation>
    </message>
    <message>
        <source>No rule yet.</source>
        <translation>Henüz kural yok.</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Kural ekle…</translation>
    </message>
    <message>
        <source>Save the tariff</source>
        <translation>Tarifeyi kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Düzenle: {name}</translation>
    </message>
    <message>
        <source>New tariff</source>
        <translation>Yeni tarife</translation>
    </message>
    <message>
        <source>The tax</source>
        <translation>Vergi</translation>
    </message>
    <message>
        <source>The minimum</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>The maximum</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>The free energy</source>
        <translation>Ücretsiz enerji</translation>
    </message>
    <message>
        <source>A tariff needs a name, such as Everybody.</source>
        <translation>Tarifenin adı olmalı, örneğin Herkes.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as KGS.</source>
        <translation>Para birimi KGS gibi üç harftir.</translation>
    </message>
    <message>
        <source>Rules: for each thing the first that applies counts</source>
        <translation>Kurallar: her şey için uyan ilk kural geçerli</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Tax in %</source>
        <translation>Vergi, %</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Free below kWh</source>
        <translation>Şu kWh altında ücretsiz</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>When a wallet runs empty</source>
        <translation>Cüzdan boşalınca</translation>
    </message>
    <message>
        <source>For everybody who pays from a wallet, from now on.</source>
        <translation>Cüzdandan ödeyen herkes için, bundan sonra.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Needed to begin, in {currency}</source>
        <translation>Başlamak için gereken, {currency}</translation>
    </message>
    <message>
        <source>With less than this no session begins</source>
        <translation>Bundan azıyla oturum başlamaz</translation>
    </message>
    <message>
        <source>Debt up to, in {currency}</source>
        <translation>Borç sınırı, {currency}</translation>
    </message>
    <message>
        <source>An amount is 0 or more, such as 50.00.</source>
        <translation>Tutar 0 ya da fazlasıdır, 50.00 gibi.</translation>
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
        <source>Its word for OCPP 1.6</source>
        <translation>OCPP 1.6 için adı</translation>
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
        <source>Its connectors are numbered</source>
        <translation>Soketlerinin numaralanışı</translation>
    </message>
    <message>
        <source>When the program ends, its connection is</source>
        <translation>Program kapanınca bağlantısı</translation>
    </message>
    <message>
        <source>It comes back</source>
        <translation>Geri gelişi</translation>
    </message>
    <message>
        <source>Limits of its power</source>
        <translation>Güç sınırları</translation>
    </message>
    <message>
        <source>What it says is copied to</source>
        <translation>Dediklerinin kopyalandığı yer</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>hiç kimse</translation>
    </message>
    <message>
        <source>The copying</source>
        <translation>Kopyalama</translation>
    </message>
    <message>
        <source>begins with what it says next</source>
        <translation>bir sonraki iletisiyle başlar</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>no connection yet</source>
        <translation>henüz bağlantı yok</translation>
    </message>
    <message>
        <source>is not reached: {why}; {waiting}</source>
        <translation>ulaşılamıyor: {why}; {waiting}</translation>
    </message>
    <message>
        <source>is connected, {waiting}</source>
        <translation>bağlı, {waiting}</translation>
    </message>
    <message>
        <source>is connected and has everything</source>
        <translation>bağlı, her şeyi aldı</translation>
    </message>
    <message>
        <source>closed, and it is told to come back</source>
        <translation>kapatılır ve geri gelmesi söylenir</translation>
    </message>
    <message>
        <source>dropped without a word</source>
        <translation>haber verilmeden kesilir</translation>
    </message>
    <message>
        <source>by no name: it offers none</source>
        <translation>hiçbir adla: sunduğu yok</translation>
    </message>
    <message>
        <source>after {soonest} to {latest}</source>
        <translation>{soonest}–{latest} sonra</translation>
    </message>
    <message>
        <source>not known yet whether it keeps them</source>
        <translation>uyup uymadığı henüz bilinmiyor</translation>
    </message>
    <message>
        <source>are kept: its meter shows it</source>
        <translation>uyuyor: sayacı gösteriyor</translation>
    </message>
    <message>
        <source>are ignored: it draws more than it accepted</source>
        <translation>uymuyor: kabul ettiğinden fazlasını çekiyor</translation>
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
        <source>It counts its connectors in its own way: {map} here.</source>
        <translation>Soketlerini kendi yöntemiyle sayıyor: burada {map}.</translation>
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
        <source>Save what is known of all chargers…</source>
        <translation>Bütün istasyonlar hakkında bilineni kaydet…</translation>
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
        <translation>İstasyonu kullanımdan kaldır…</translation>
    </message>
    <message>
        <source>Read so from now on.</source>
        <translation>Bundan sonra böyle okunuyor.</translation>
    </message>
    <message>
        <source>Save what is known of all chargers</source>
        <translation>Bütün istasyonlar hakkında bilineni kaydet</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON dosyası</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>{path} dosyasına kaydedildi.</translation>
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
        <source>What is known of its vendor</source>
        <translation>Üreticisi hakkında bilinen</translation>
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
    <name>ProgressSheet</name>
    <message>
        <source>{percent} %</source>
        <translation>% {percent}</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of {text}</source>
        <translation>QR kodu: {text}</translation>
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
        <source>No limit</source>
        <translation>Sınırsız</translation>
    </message>
    <message>
        <source>{limit} kWh a month</source>
        <translation>Ayda {limit} kWh</translation>
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
    <message>
        <source>{kwh} kWh extra</source>
        <translation>{kwh} kWh ek</translation>
    </message>
    <message>
        <source>allowed by {name}</source>
        <translation>izin veren: {name}</translation>
    </message>
</context>
<context>
    <name>QuotaPlanSheet</name>
    <message>
        <source>Add a quota</source>
        <translation>Kota ekle</translation>
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
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>No limit, only counted</source>
        <translation>Sınırsız, yalnızca sayılır</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>It applies at once to everybody who has it.</source>
        <translation>Buna sahip olan herkes için hemen geçerli olur.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>From this share on people are warned</source>
        <translation>Bu orandan sonra kişiler uyarılır</translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation>Uyarı oranı</translation>
    </message>
    <message>
        <source>Part of what is left that the next period gets</source>
        <translation>Kalandan sonraki döneme geçen pay</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Devreden</translation>
    </message>
    <message>
        <source>But at most</source>
        <translation>Ama en çok</translation>
    </message>
    <message>
        <source>A quota needs a name, such as Staff.</source>
        <translation>Kotanın bir adı olmalı, örneğin Personel.</translation>
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
        <source>Quota</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Part of what is left that the next period gets</source>
        <translation>Kalandan sonraki döneme geçen pay</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Devreden</translation>
    </message>
    <message>
        <source>A quota needs a name, such as Staff.</source>
        <translation>Kotanın bir adı olmalı, örneğin Personel.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Raised to the minimum</source>
        <translation>En az tutara yükseltildi</translation>
    </message>
    <message>
        <source>Lowered to the maximum</source>
        <translation>En çok tutara indirildi</translation>
    </message>
    <message>
        <source>{number} kWh</source>
        <translation>{number} kWh</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} dk</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>{name}: {quantity}, {amount}</source>
        <translation>{name}: {quantity}, {amount}</translation>
    </message>
</context>
<context>
    <name>ReceiverSheet</name>
    <message>
        <source>Add a receiver</source>
        <translation>Alıcı ekle</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Değiştir: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Web server (HTTP)</source>
        <translation>Web sunucusu (HTTP)</translation>
    </message>
    <message>
        <source>MQTT broker</source>
        <translation>MQTT aracısı</translation>
    </message>
    <message>
        <source>Announce to Home Assistant</source>
        <translation>Home Assistant&apos;a duyur</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Belirteç ya da parola</translation>
    </message>
    <message>
        <source>Template (empty: JSON)</source>
        <translation>Şablon (boş: JSON)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
</context>
<context>
    <name>RecipientSheet</name>
    <message>
        <source>Change {name}</source>
        <translation>Değiştir: {name}</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Alıcı ekle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Webhook (POST)</source>
        <translation>Webhook (POST)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmlar</translation>
    </message>
    <message>
        <source>Quotas that run out</source>
        <translation>Biten kotalar</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Aylık rapor</translation>
    </message>
    <message>
        <source>Only alarms that cannot wait</source>
        <translation>Yalnızca bekleyemeyen alarmlar</translation>
    </message>
    <message>
        <source> min</source>
        <translation> dk</translation>
    </message>
    <message>
        <source>each at once</source>
        <translation>her biri hemen</translation>
    </message>
    <message>
        <source>Quiet at night</source>
        <translation>Gece sessiz</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Belirteç</translation>
    </message>
    <message>
        <source>Gathered for</source>
        <translation>Toplama süresi</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Sessizlik başı</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Sessizlik sonu</translation>
    </message>
</context>
<context>
    <name>RecipientsSection</name>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Alarms, quota warnings and monthly reports reach these people and programs. What cannot be delivered is tried again for a week; nothing else waits for it.</source>
        <translation>Alarmlar, kota uyarıları ve aylık raporlar bu kişi ve programlara ulaşır. Ulaştırılamayan bir hafta yeniden denenir; başka hiçbir şey onu beklemez.</translation>
    </message>
    <message>
        <source>Add a recipient…</source>
        <translation>Alıcı ekle…</translation>
    </message>
    <message>
        <source>A test is on its way to {name}.</source>
        <translation>{name} için deneme yolda.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} kaydedildi.</translation>
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
        <source>The stop stands as session {0} now.</source>
        <translation>Durdurma artık {0} numaralı oturum.</translation>
    </message>
    <message>
        <source>Stop {0} is dismissed.</source>
        <translation>{0} numaralı durdurma reddedildi.</translation>
    </message>
    <message>
        <source>The energy of session {0} is accepted.</source>
        <translation>{0} numaralı oturumun enerjisi kabul edildi.</translation>
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
        <source>It shows another&apos;s certificate</source>
        <translation>Başkasının sertifikasını gösteriyor</translation>
    </message>
    <message>
        <source>It does not show its certificate</source>
        <translation>Sertifikasını göstermiyor</translation>
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
        <translation>OCPP&apos;den başka bir şey istedi</translation>
    </message>
    <message>
        <source>Give the charger an identity of its own. If it has no field for one, write it behind the address, as in:</source>
        <translation>İstasyona kendi kimliğini verin. Alanı yoksa adresin arkasına yazın, şöyle:</translation>
    </message>
    <message>
        <source>This depot takes only chargers that it knows. Is the identity spelled right? To let it wait under New chargers, change what happens with unknown ones in Settings, under Chargers and cards. It asked for:</source>
        <translation>Bu depo yalnızca tanıdığı istasyonları alır. Kimlik doğru yazılmış mı? Yeni istasyonlar altında beklemesi için Ayarlar&apos;da, İstasyonlar ve kartlar altında bilinmeyen istasyona ne olacağını değiştirin. İstediği:</translation>
    </message>
    <message>
        <source>Its certificate names neither its identity nor its serial number. Correct the identity in the charger, or have its certificate renewed. It should dial:</source>
        <translation>Sertifikası ne kimliğini ne seri numarasını taşıyor. İstasyondaki kimliği düzeltin ya da sertifikasını yeniletin. Bağlanması gereken adres:</translation>
    </message>
    <message>
        <source>It gets in only with its own certificate, as is set on its tab Security. Choose security profile 3 in the charger, or untick it there. It should dial:</source>
        <translation>Güvenlik sekmesinde ayarlandığı gibi yalnızca kendi sertifikasıyla girebilir. İstasyonda güvenlik profili 3&apos;ü seçin ya da o sekmedeki işareti kaldırın. Bağlanması gereken adres:</translation>
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
        <source>Turned away</source>
        <translation>Geri çevrilenler</translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Save as a table…</source>
        <translation>Tablo olarak kaydet…</translation>
    </message>
    <message>
        <source>Reliability of the chargers</source>
        <translation>İstasyonların güvenilirliği</translation>
    </message>
    <message>
        <source>An outage is a time without connection. After a start of this program chargers have 15 minutes to come back.</source>
        <translation>Kesinti, bağlantının olmadığı süredir. Bu program başladıktan sonra istasyonların yeniden bağlanmak için 15 dakikası vardır.</translation>
    </message>
    <message>
        <source>Nothing is known of this period.</source>
        <translation>Bu dönem hakkında bir şey bilinmiyor.</translation>
    </message>
    <message>
        <source>No charger fits the search.</source>
        <translation>Aramaya uyan istasyon yok.</translation>
    </message>
    <message>
        <source>Save the reliability of the chargers</source>
        <translation>İstasyonların güvenilirliğini kaydet</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>CSV tablosu</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>{path} dosyasına kaydedildi.</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Kesintiler</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>En uzun kesinti</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Arızalar</translation>
    </message>
    <message>
        <source>Last outage</source>
        <translation>Son kesinti</translation>
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
        <source>Write a moment such as 2026-12-31T18:00:00Z.</source>
        <translation>2026-12-31T18:00:00Z gibi bir an yazın.</translation>
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
        <source>Says something in the maker&apos;s own language; see the charger&apos;s manual.</source>
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
        <source>The maker&apos;s identifier, such as com.example.</source>
        <translation>Üreticinin kimliği, com.example gibi.</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s messages.</source>
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
        <source>Address for the file (ftp, http or https). In bulk also just the name of a firmware file: each charger then gets an address of its own from this program.</source>
        <translation>Dosyanın adresi (ftp, http ya da https). Toplu komutta yalnızca yazılım dosyasının adı da olur: her istasyon bu programdan kendi adresini alır.</translation>
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
    <name>RestoreSheet</name>
    <message>
        <source>Restore {name}?</source>
        <translation>{name} geri yüklensin mi?</translation>
    </message>
    <message>
        <source>The books become what they were when it was made.</source>
        <translation>Kayıtlar yedeğin alındığı andaki gibi olur.</translation>
    </message>
    <message>
        <source>Sessions, cards and settings since then are not in them.</source>
        <translation>O zamandan sonraki oturumlar, kartlar ve ayarlar içinde yok.</translation>
    </message>
    <message>
        <source>What is there now is kept aside beside the books.</source>
        <translation>Şimdiki kayıtlar silinmez, bir kenarda saklanır.</translation>
    </message>
    <message>
        <source>Chargers go on charging and dial again within seconds; those that kept their messages report what the books miss.</source>
        <translation>İstasyonlar şarjı sürdürür ve saniyeler içinde yeniden bağlanır; iletilerini saklayanlar eksikleri bildirir.</translation>
    </message>
    <message>
        <source>Hold to restore</source>
        <translation>Geri yüklemek için basılı tutun</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>What is kept, and for how long</source>
        <translation>Ne, ne kadar saklanır</translation>
    </message>
    <message>
        <source>Readings as they came</source>
        <translation>Geldiği gibi ölçümler</translation>
    </message>
    <message>
        <source>Messages of chargers</source>
        <translation>İstasyon iletileri</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Sessions, bills and the audit are kept for ever. Older readings become quarter-hour averages, older messages are deleted; that is done at night, a little at a time. 0 keeps everything.</source>
        <translation>Oturumlar, faturalar ve denetim kaydı süresiz saklanır. Eski ölçümler çeyrek saatlik ortalamalara dönüşür, eski iletiler silinir; bu, geceleri azar azar yapılır. 0 her şeyi saklar.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>süresiz</translation>
    </message>
    <message>
        <source>At least a week is kept, or everything.</source>
        <translation>En az bir hafta saklanır ya da her şey.</translation>
    </message>
    <message>
        <source>It counts from the next night on.</source>
        <translation>Bir sonraki geceden itibaren geçerli.</translation>
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
    <name>Rights</name>
    <message>
        <source>None ticked: everywhere</source>
        <translation>Hiçbiri işaretli değilse: her yerde</translation>
    </message>
    <message>
        <source>Only chargers</source>
        <translation>Yalnızca istasyonlar</translation>
    </message>
    <message>
        <source>Only areas</source>
        <translation>Yalnızca bölgeler</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <source>Choose one day at least for these hours.</source>
        <translation>Bu saatler için en az bir gün seçin.</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>A price of this tariff</source>
        <translation>Bu tarifenin bir fiyatı</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Kuralı tut</translation>
    </message>
    <message>
        <source>min</source>
        <translation>dk</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>sonu yok</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>As on the bill</source>
        <translation>Faturadaki gibi</translation>
    </message>
    <message>
        <source>Of several rules for the same thing, the first that applies counts.</source>
        <translation>Aynı şey için birkaç kural varsa uyan ilk kural geçerlidir.</translation>
    </message>
    <message>
        <source>What is charged for</source>
        <translation>Neyin ücreti</translation>
    </message>
    <message>
        <source>Price in {currency}</source>
        <translation>Fiyat, {currency}</translation>
    </message>
    <message>
        <source>With as many decimals as it takes</source>
        <translation>Gerektiği kadar ondalıkla</translation>
    </message>
    <message>
        <source>Free at first</source>
        <translation>Önce ücretsiz</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saatler</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>None ticked: everywhere</source>
        <translation>Hiçbiri işaretli değilse: her yerde</translation>
    </message>
    <message>
        <source>Only chargers</source>
        <translation>Yalnızca istasyonlar</translation>
    </message>
    <message>
        <source>Only areas</source>
        <translation>Yalnızca bölgeler</translation>
    </message>
    <message>
        <source>None ticked: for everybody</source>
        <translation>Hiçbiri işaretli değilse: herkes için</translation>
    </message>
    <message>
        <source>Only groups</source>
        <translation>Yalnızca gruplar</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>baştan beri</translation>
    </message>
    <message>
        <source>A rule needs a name, such as Energy or Night.</source>
        <translation>Kuralın adı olmalı, örneğin Enerji ya da Gece.</translation>
    </message>
    <message>
        <source>The price is a number such as 15.00.</source>
        <translation>Fiyat 15.00 gibi bir sayıdır.</translation>
    </message>
    <message>
        <source>Choose one day at least.</source>
        <translation>En az bir gün seçin.</translation>
    </message>
    <message>
        <source>A day looks like 2026-12-31.</source>
        <translation>Gün 2026-12-31 gibi yazılır.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Plug in a USB drive to take the file away; it appears here.</source>
        <translation>Dosyayı yanınıza almak için USB bellek takın; burada görünür.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>A file cannot have this name.</source>
        <translation>Bir dosyanın adı bu olamaz.</translation>
    </message>
    <message>
        <source>There is a file with this name already.</source>
        <translation>Bu adda bir dosya zaten var.</translation>
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
        <source>What the charger sent, for chargeyard simulate --replay</source>
        <translation>İstasyonun gönderdikleri, chargeyard simulate --replay için</translation>
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
        <translation>Yeniden sor</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Henüz sorulmadı</translation>
    </message>
    <message>
        <source>The charger does not say which limits it keeps to</source>
        <translation>İstasyon hangi sınıra uyduğunu söylemiyor</translation>
    </message>
    <message>
        <source>The charger keeps to no limit in this time</source>
        <translation>İstasyon bu sürede hiçbir sınıra uymuyor</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 saat</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 saat</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 saat</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 gün</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 hafta</translation>
    </message>
    <message>
        <source>its unit</source>
        <translation>kendi birimi</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Soket</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Ne kadar ileri</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Limit over time</source>
        <translation>Zaman içinde sınır</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Oturum {number}</translation>
    </message>
    <message>
        <source>{who} at {charger}</source>
        <translation>{who}, {charger}</translation>
    </message>
    <message>
        <source>Charger {identity}</source>
        <translation>İstasyon {identity}</translation>
    </message>
    <message>
        <source>Group or company</source>
        <translation>Grup ya da şirket</translation>
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
        <source>Vehicle</source>
        <translation>Araç</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>Bulunan</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hiçbir şey bulunamadı</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>set; type to change it</source>
        <translation>ayarlı; değiştirmek için yazın</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>This depot has no certificates of its own yet. An administrator makes them here; then chargers can connect encrypted.</source>
        <translation>Bu deponun henüz kendi sertifikası yok. Yönetici burada oluşturur; sonra istasyonlar şifreli bağlanabilir.</translation>
    </message>
    <message>
        <source>This charger has no certificate of its own from this depot.</source>
        <translation>Bu istasyonun bu depodan sertifikası yok.</translation>
    </message>
    <message>
        <source>Its own certificate ended on {day}.</source>
        <translation>Kendi sertifikası {day} günü bitti.</translation>
    </message>
    <message>
        <source>Its own certificate ends on {day}: have it renewed.</source>
        <translation>Kendi sertifikası {day} günü bitiyor: yeniletin.</translation>
    </message>
    <message>
        <source>Its own certificate is valid until {day}.</source>
        <translation>Kendi sertifikası {day} gününe dek geçerli.</translation>
    </message>
    <message>
        <source>Central system</source>
        <translation>Merkez sistem</translation>
    </message>
    <message>
        <source>Firmware of the maker</source>
        <translation>Üreticinin yazılımı</translation>
    </message>
</context>
<context>
    <name>SecurityTab</name>
    <message>
        <source>Make the depot&apos;s certificate</source>
        <translation>Deponun sertifikasını oluştur</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Yeni sertifika</translation>
    </message>
    <message>
        <source>Trust this depot</source>
        <translation>Bu depoya güven</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Listeyi oku</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Trusted for</source>
        <translation>Güvenildiği yer</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seri numarası</translation>
    </message>
    <message>
        <source>Issuer&apos;s hash</source>
        <translation>Verenin özeti</translation>
    </message>
    <message>
        <source>Certificates that the charger trusts</source>
        <translation>İstasyonun güvendiği sertifikalar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Ayrıntı</translation>
    </message>
    <message>
        <source>Valid until {0}. Chargers can connect encrypted from now on.</source>
        <translation>{0} gününe dek geçerli. İstasyonlar bundan sonra şifreli bağlanabilir.</translation>
    </message>
    <message>
        <source>Read the list to see what the charger trusts.</source>
        <translation>İstasyonun neye güvendiğini görmek için listeyi okuyun.</translation>
    </message>
    <message>
        <source>The charger has told of nothing unusual.</source>
        <translation>İstasyon olağan dışı bir şey bildirmedi.</translation>
    </message>
    <message>
        <source>Certificates that the charger trusts: {0}.</source>
        <translation>İstasyonun güvendiği sertifikalar: {0}.</translation>
    </message>
    <message>
        <source>Delete certificate {0}?</source>
        <translation>{0} sertifikası silinsin mi?</translation>
    </message>
    <message>
        <source>{0} no longer trusts it. If it is the one this depot is served with, the charger cannot connect encrypted any more.</source>
        <translation>{0} artık ona güvenmez. Bu depo onunla sunuluyorsa istasyon artık şifreli bağlanamaz.</translation>
    </message>
    <message>
        <source>Security events</source>
        <translation>Güvenlik olayları</translation>
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
    <name>Sending</name>
    <message>
        <source>Switched off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Waiting: {count} · {error}</source>
        <translation>Bekleyen: {count} · {error}</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Bekleyen: {count}</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Bekleyen yok</translation>
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
        <source>Starting</source>
        <translation>Başlıyor</translation>
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
        <source>Billing failed</source>
        <translation>Faturalama başarısız</translation>
    </message>
    <message>
        <source>Unmatched stop</source>
        <translation>Eşleşmeyen durdurma</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Oturum: {count}</translation>
    </message>
</context>
<context>
    <name>SessionChart</name>
    <message>
        <source>The session over time</source>
        <translation>Zaman içinde oturum</translation>
    </message>
    <message>
        <source>Left and right go from message to message, Enter opens it</source>
        <translation>Sol ve sağ iletiden iletiye gider, Enter açar</translation>
    </message>
    <message>
        <source>No power was reported</source>
        <translation>Güç bildirilmedi</translation>
    </message>
    <message>
        <source>Power, up to {0}</source>
        <translation>Güç, en çok {0}</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Session {id} · {bay}</source>
        <translation>Oturum {id} · {bay}</translation>
    </message>
    <message>
        <source>{month} is closed: what it says of this stays.</source>
        <translation>{month} kapalı: buna dair dediği kalır.</translation>
    </message>
    <message>
        <source>Booked in {month} for {closed}, which is closed: {what}.</source>
        <translation>Kapalı {closed} için {month} ayına işlendi: {what}.</translation>
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
        <translation>{start} kWh&apos;den</translation>
    </message>
    <message>
        <source>{start} to {stop} kWh</source>
        <translation>{start} – {stop} kWh</translation>
    </message>
</context>
<context>
    <name>SessionFilterBar</name>
    <message>
        <source>Only those to check</source>
        <translation>Yalnızca denetlenecekler</translation>
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
        <source>Remarks</source>
        <translation>Açıklamalar</translation>
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
        <source>Receipt</source>
        <translation>Makbuz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>{path} dosyasına kaydedildi.</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files.</source>
        <translation>Bu bilgisayarda PDF açan program yok.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Makbuzu kaydet</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Ayrıntıları kapat</translation>
    </message>
    <message>
        <source>Save the receipt as PDF and open it, to print or send</source>
        <translation>Makbuzu basmak ya da göndermek için PDF olarak kaydedip aç</translation>
    </message>
    <message>
        <source>Open a message to read it</source>
        <translation>Okumak için bir ileti açın</translation>
    </message>
</context>
<context>
    <name>SessionPrice</name>
    <message>
        <source>Cost</source>
        <translation>Ücret</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Şimdiye dek ücret</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>Kalemler</translation>
    </message>
    <message>
        <source>{amount} ({percent} %)</source>
        <translation>{amount} (% {percent})</translation>
    </message>
    <message>
        <source>{amount} ({percent} %, in these prices)</source>
        <translation>{amount} (% {percent}, fiyatların içinde)</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Vergi</translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}, sürüm {number}</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarife</translation>
    </message>
</context>
<context>
    <name>SessionRecords</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel çalışma kitabı</translation>
    </message>
    <message>
        <source>CSV for other programs</source>
        <translation>Başka programlar için CSV</translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation>Basmak için PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Döküm</translation>
    </message>
    <message>
        <source>Close month</source>
        <translation>Ayı kapat</translation>
    </message>
    <message>
        <source>All sessions that fit the filter, as a file</source>
        <translation>Süzgece uyan bütün oturumlar, dosya olarak</translation>
    </message>
    <message>
        <source>One month of a person or a company, as PDF or CSV</source>
        <translation>Bir kişinin ya da şirketin bir ayı, PDF ya da CSV</translation>
    </message>
    <message>
        <source>Let a month that is over stay as it is for ever</source>
        <translation>Biten bir ayı hep olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} yazılıyor</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>{path} dosyasına kaydedildi.</translation>
    </message>
    <message>
        <source>Export sessions</source>
        <translation>Oturumları dışa aktar</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Dökümü kaydet</translation>
    </message>
    <message>
        <source>Every month that is over is closed already.</source>
        <translation>Biten bütün aylar zaten kapalı.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that began by then are still open.</source>
        <translation>
            <numerusform>O tarihe dek başlayan %n oturum hâlâ açık.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them at the reconcile desk first.</source>
        <translation>Önce onları çözün.</translation>
    </message>
    <message>
        <source>Close {month}?</source>
        <translation>{month} kapatılsın mı?</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>{month}: kapat</translation>
    </message>
    <message>
        <source>{month} is closed.</source>
        <translation>{month} kapandı.</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>battery {soc}</source>
        <translation>batarya {soc}</translation>
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
    <name>Setting</name>
    <message>
        <source>Name of the depot</source>
        <translation>Deponun adı</translation>
    </message>
    <message>
        <source>Stands in the top bar and on everything that is printed.</source>
        <translation>Üst çubukta ve basılan her şeyde durur.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>When the depot&apos;s days and months begin, for quotas, bills and reports.</source>
        <translation>Kotalar, faturalar ve raporlar için deponun gün ve aylarının ne zaman başladığı.</translation>
    </message>
    <message>
        <source>On receipts</source>
        <translation>Makbuzlarda</translation>
    </message>
    <message>
        <source>Up to six lines that receipts and statements must show, such as address and tax number.</source>
        <translation>Makbuz ve dökümlerde bulunması gereken en çok altı satır, adres ve vergi numarası gibi.</translation>
    </message>
    <message>
        <source>Address for chargers</source>
        <translation>İstasyonlar için adres</translation>
    </message>
    <message>
        <source>Where chargers connect; 0.0.0.0 is every address of this machine.</source>
        <translation>İstasyonların bağlandığı yer; 0.0.0.0 bu makinenin her adresidir.</translation>
    </message>
    <message>
        <source>Port for chargers</source>
        <translation>İstasyonlar için bağlantı noktası</translation>
    </message>
    <message>
        <source>The number after the colon in a charger&apos;s URL.</source>
        <translation>İstasyon URL&apos;sindeki iki noktadan sonraki sayı.</translation>
    </message>
    <message>
        <source>Port for chargers with TLS</source>
        <translation>TLS ile istasyonlar için bağlantı noktası</translation>
    </message>
    <message>
        <source>Served by wss where a certificate lies in certs/server.pem of the data folder.</source>
        <translation>Veri klasöründe certs/server.pem sertifikası varsa wss ile sunulur.</translation>
    </message>
    <message>
        <source>Port for files by HTTP</source>
        <translation>HTTP dosya bağlantı noktası</translation>
    </message>
    <message>
        <source>Where chargers fetch firmware and bring diagnostics; open from the first such request.</source>
        <translation>İstasyonların yazılım alıp tanılama getirdiği yer; ilk istekle açılır.</translation>
    </message>
    <message>
        <source>Port for files by FTP</source>
        <translation>FTP dosya bağlantı noktası</translation>
    </message>
    <message>
        <source>The same for chargers that need FTP; the ten ports after it carry the data.</source>
        <translation>FTP isteyen istasyonlar için aynısı; sonraki on bağlantı noktası veriyi taşır.</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP API</translation>
    </message>
    <message>
        <source>Other programs may ask and command the depot, with a token.</source>
        <translation>Başka programlar bir belirteçle depoya sorabilir ve komut verebilir.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>API adresi</translation>
    </message>
    <message>
        <source>127.0.0.1 is for programs on this machine alone.</source>
        <translation>127.0.0.1 yalnızca bu makinedeki programlar içindir.</translation>
    </message>
    <message>
        <source>Port of the API</source>
        <translation>API bağlantı noktası</translation>
    </message>
    <message>
        <source>The number after the colon in the API&apos;s URL.</source>
        <translation>API URL&apos;sindeki iki noktadan sonraki sayı.</translation>
    </message>
    <message>
        <source>Drivers&apos; page</source>
        <translation>Sürücü sayfası</translation>
    </message>
    <message>
        <source>Drivers start and stop charging on their phones, in the depot&apos;s Wi-Fi.</source>
        <translation>Sürücüler deponun Wi-Fi ağında telefonlarıyla şarjı başlatıp durdurur.</translation>
    </message>
    <message>
        <source>Address of the drivers&apos; page</source>
        <translation>Sürücü sayfasının adresi</translation>
    </message>
    <message>
        <source>Where phones connect; 0.0.0.0 is every address of this machine.</source>
        <translation>Telefonların bağlandığı yer; 0.0.0.0 bu makinenin her adresidir.</translation>
    </message>
    <message>
        <source>Port of the drivers&apos; page</source>
        <translation>Sürücü sayfasının bağlantı noktası</translation>
    </message>
    <message>
        <source>It stands on the QR labels: print them anew where it changes.</source>
        <translation>QR etiketlerinde yazar: değişirse yeniden basın.</translation>
    </message>
    <message>
        <source>A charger nobody knows</source>
        <translation>Bilinmeyen istasyon</translation>
    </message>
    <message>
        <source>What happens when a new charger dials in.</source>
        <translation>Yeni bir istasyon bağlanınca ne olacağı.</translation>
    </message>
    <message>
        <source>waits under New chargers until somebody adopts it</source>
        <translation>biri kabul edene dek Yeni istasyonlar altında bekler</translation>
    </message>
    <message>
        <source>is taken at once</source>
        <translation>hemen alınır</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>geri çevrilir</translation>
    </message>
    <message>
        <source>Cards that may charge</source>
        <translation>Şarj edebilen kartlar</translation>
    </message>
    <message>
        <source>Blocked cards never may.</source>
        <translation>Engelli kartlar hiçbir zaman edemez.</translation>
    </message>
    <message>
        <source>those in the books</source>
        <translation>kayıtlardakiler</translation>
    </message>
    <message>
        <source>every card</source>
        <translation>her kart</translation>
    </message>
    <message>
        <source>Heartbeat of chargers</source>
        <translation>İstasyonların Heartbeat aralığı</translation>
    </message>
    <message>
        <source>How often a charger says that it is there, from its next start on. One with a value of its own keeps that.</source>
        <translation>İstasyonun yerinde olduğunu ne sıklıkla bildirdiği, bir sonraki başlangıcından itibaren. Kendi değeri olan onu korur.</translation>
    </message>
    <message>
        <source>How long a charger is left alone after it booted, from its next connection on. One with a value of its own keeps that.</source>
        <translation>İstasyonun açıldıktan sonra ne kadar rahat bırakıldığı, bir sonraki bağlantısından itibaren. Kendi değeri olan onu korur.</translation>
    </message>
    <message>
        <source>Rest after a start</source>
        <translation>Başlangıçtan sonra bekleme</translation>
    </message>
    <message>
        <source>Wait for a greeting</source>
        <translation>Selam bekleme</translation>
    </message>
    <message>
        <source>After so long a charger that connected and said nothing is asked to report.</source>
        <translation>Bağlanıp susan istasyondan bu süre sonunda bildirim istenir.</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>Ekranı kilitleme süresi</translation>
    </message>
    <message>
        <source>Minutes in which nobody touches it; 0 never locks. It counts once there are operators.</source>
        <translation>Kimsenin dokunmadığı dakika; 0 hiç kilitlemez. Kullanıcı olunca geçerli.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>How much the program writes into its log; debug is for whoever looks for a fault.</source>
        <translation>Programın günlüğüne ne kadar yazdığı; debug arıza arayanlar içindir.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>her şey</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>olağan</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>uyarılar</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>hatalar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>High contrast is for bright sun and weak eyes.</source>
        <translation>Yüksek karşıtlık parlak güneş ve zayıf gözler içindir.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>sistemdeki gibi</translation>
    </message>
    <message>
        <source>light</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>koyu</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Size at a desk</source>
        <translation>Masadaki boyut</translation>
    </message>
    <message>
        <source>Large is for touch; the kiosk always is.</source>
        <translation>Büyük, dokunma içindir; kiosk hep büyüktür.</translation>
    </message>
    <message>
        <source>large</source>
        <translation>büyük</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Texts, numbers and dates of the screen.</source>
        <translation>Ekranın metinleri, sayıları ve tarihleri.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Русский</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Türkçe</source>
        <translation>Türkçe</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Set by {source}; it cannot be changed here.</source>
        <translation>{source} tarafından verilmiş; burada değiştirilemez.</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>ortam değişkeni</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>komut satırı</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depo</translation>
    </message>
    <message>
        <source>Network and server</source>
        <translation>Ağ ve sunucu</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>İstasyonlar</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmlar</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Kullanıcılar</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Yedekleme ve geri yükleme</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Saklama</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>İletme</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Drivers&apos; page</source>
        <translation>Sürücü sayfası</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API belirteçleri</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Ayarlar: {section}</translation>
    </message>
    <message>
        <source>Save the settings of all chargers</source>
        <translation>Bütün istasyonların ayarlarını kaydet</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Could not save {file}: {reason}.</source>
        <translation>{file} kaydedilemedi: {reason}.</translation>
    </message>
    <message>
        <source>Saved {file}. Of {count} chargers {unread} were never read.</source>
        <translation>{file} kaydedildi. {count} istasyondan {unread} tanesi hiç okunmadı.</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} kaydedildi.</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Olması gerektiği gibi</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n fark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n alındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n reddedildi</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: {why}</source>
        <translation>durduruldu: {why}</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>yeniden başlatma gerekir</translation>
    </message>
    <message>
        <source>It has no such setting</source>
        <translation>Böyle bir ayarı yok</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Salt okunur</translation>
    </message>
    <message>
        <source>Can be written</source>
        <translation>Yazılabilir</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>The settings are in force.</source>
        <translation>Ayarlar geçerli.</translation>
    </message>
    <message>
        <source>Open the depot anew?</source>
        <translation>Depo yeniden açılsın mı?</translation>
    </message>
    <message>
        <source>Every charger is told that the service restarts and dials again within seconds. Charging goes on meanwhile.</source>
        <translation>Bütün istasyonlara hizmetin yeniden başladığı bildirilir; saniyeler içinde yeniden bağlanırlar. Bu arada şarj sürer.</translation>
    </message>
    <message>
        <source>Use the new address?</source>
        <translation>Yeni adres kullanılsın mı?</translation>
    </message>
    <message>
        <source>It is used at once. Who is connected stays connected. Whoever connects from now on, such as a charger after a restart, must be given the new address.</source>
        <translation>Hemen kullanılır. Bağlı olanlar bağlı kalır. Bundan sonra bağlanacak olana, örneğin yeniden başlayan bir istasyona, yeni adres verilmelidir.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Settings of all as a table…</source>
        <translation>Hepsinin ayarları tablo olarak…</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ayar</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Var olan</translation>
    </message>
    <message>
        <source>Should have</source>
        <translation>Olması gereken</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Farklar</translation>
    </message>
    <message>
        <source>with the set of its model</source>
        <translation>modelinin setiyle</translation>
    </message>
    <message>
        <source>with the set “{name}”</source>
        <translation>“{name}” setiyle</translation>
    </message>
    <message>
        <source>Compare the chosen ({0})</source>
        <translation>Seçilenleri karşılaştır ({0})</translation>
    </message>
    <message>
        <source>Apply ({0})…</source>
        <translation>Uygula ({0})…</translation>
    </message>
    <message>
        <source>Choose chargers at the left.</source>
        <translation>Soldan istasyon seçin.</translation>
    </message>
    <message>
        <source>Compare them to see what differs. Nothing is written by that.</source>
        <translation>Farkları görmek için karşılaştırın. Bununla hiçbir şey yazılmaz.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Fark yok.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Okunuyor …</translation>
    </message>
    <message>
        <source>Write {0} settings to {1} chargers?</source>
        <translation>{0} ayar {1} istasyona yazılsın mı?</translation>
    </message>
    <message>
        <source>One charger after the other, one setting after the other. A charger that restarts twice within five minutes of it is not written to any further, and none is written to more than fifty times a day.</source>
        <translation>Tek tek istasyon, tek tek ayar. Beş dakika içinde iki kez yeniden başlayan istasyona daha yazılmaz ve hiçbirine günde elliden çok yazılmaz.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Writing … ({0} of {1})</source>
        <translation>Yazılıyor … ({0}/{1})</translation>
    </message>
    <message>
        <source>{0} of {1} chargers took everything.</source>
        <translation>{1} istasyondan {0} tanesi hepsini aldı.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Farklı olan</translation>
    </message>
    <message>
        <source>What the chargers are compared with</source>
        <translation>İstasyonların neyle karşılaştırıldığı</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Görünüm ve dil</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Depo</translation>
    </message>
    <message>
        <source>Addresses and ports</source>
        <translation>Adresler ve bağlantı noktaları</translation>
    </message>
    <message>
        <source>Chargers and cards</source>
        <translation>İstasyonlar ve kartlar</translation>
    </message>
    <message>
        <source>Lock and log</source>
        <translation>Kilit ve günlük</translation>
    </message>
    <message>
        <source>Go through the first steps again…</source>
        <translation>İlk adımları yeniden geç…</translation>
    </message>
</context>
<context>
    <name>SettingsUndo</name>
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
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Shift hand-over</source>
        <translation>Vardiya devri</translation>
    </message>
    <message>
        <source>{depot} · {since} to {at} · handed over by {name}</source>
        <translation>{depot} · {since} – {at} · devreden {name}</translation>
    </message>
    <message>
        <source>Taken over by, at: ______________________________</source>
        <translation>Devralan, saat: ______________________________</translation>
    </message>
    <message numerus="yes">
        <source>Open alarms: %n</source>
        <translation>
            <numerusform>Açık alarm: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarms that are over: %n</source>
        <translation>
            <numerusform>Geçmiş alarm: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open tickets: %n</source>
        <translation>
            <numerusform>Açık iş kaydı: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chargers offline: %n</source>
        <translation>
            <numerusform>Bağlı olmayan istasyon: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions that run: %n</source>
        <translation>
            <numerusform>Süren oturum: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done in this shift: %n</source>
        <translation>
            <numerusform>Bu vardiyada yapılan: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftSheet</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Yazıcıya gönderildi.</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>Vardiya devri</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Bu bilgisayarın yazıcısı yok.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} yazılamıyor.</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>{path} dosyasına kaydedildi.</translation>
    </message>
    <message numerus="yes">
        <source>the last %n hours</source>
        <translation>
            <numerusform>son %n saat</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the shift</source>
        <translation>Vardiyanın süresi</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>What was done in</source>
        <translation>Şu sürede yapılan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Who is here?</source>
        <translation>Kim var?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation>Parola ya da PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Ekranı kilitle</translation>
    </message>
    <message>
        <source>Change my PIN or password…</source>
        <translation>PIN ya da parolamı değiştir…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Başka biri…</translation>
    </message>
    <message>
        <source>Exit to maintenance…</source>
        <translation>Bakım için çık…</translation>
    </message>
    <message>
        <source>Exit to maintenance</source>
        <translation>Bakım için çık</translation>
    </message>
    <message>
        <source>Exit to maintenance?</source>
        <translation>Bakım için çıkılsın mı?</translation>
    </message>
    <message>
        <source>The program ends and the screen shows the system. Chargers go on charging and report when it is back.</source>
        <translation>Program kapanır, ekran sistemi gösterir. İstasyonlar şarjı sürdürür ve geri gelince bildirir.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Changed. It counts from the next time.</source>
        <translation>Değişti. Bir sonraki sefere geçerli.</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Giriş yok</translation>
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
    <name>StatementSheet</name>
    <message>
        <source>Monthly statement</source>
        <translation>Aylık döküm</translation>
    </message>
    <message>
        <source>Sessions, costs and tax of one month, with corrections.</source>
        <translation>Bir ayın oturumları, ücretleri ve vergisi, düzeltmeleriyle.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>{name} (company or group)</source>
        <translation>{name} (şirket ya da grup)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kim için</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Listeden birini seçin.</translation>
    </message>
    <message>
        <source>{month}, closed</source>
        <translation>{month}, kapalı</translation>
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
        <translation>kWh başına</translation>
    </message>
    <message>
        <source>Per minute of charging</source>
        <translation>Şarj dakikası başına</translation>
    </message>
    <message>
        <source>Per session</source>
        <translation>Oturum başına</translation>
    </message>
    <message>
        <source>Per minute of parking</source>
        <translation>Park dakikası başına</translation>
    </message>
    <message>
        <source>{price} per kWh</source>
        <translation>kWh başına {price}</translation>
    </message>
    <message>
        <source>{price} per minute of charging</source>
        <translation>şarj dakikası başına {price}</translation>
    </message>
    <message>
        <source>{price} per session</source>
        <translation>oturum başına {price}</translation>
    </message>
    <message>
        <source>{price} per minute after charging ended</source>
        <translation>şarj bittikten sonra dakika başına {price}</translation>
    </message>
    <message>
        <source>{number} {currency}</source>
        <translation>{number} {currency}</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts} – {ends}</translation>
    </message>
    <message>
        <source>free for the first {minutes} min</source>
        <translation>ilk {minutes} dk ücretsiz</translation>
    </message>
    <message>
        <source>at {places}</source>
        <translation>yer: {places}</translation>
    </message>
    <message>
        <source>for {groups}</source>
        <translation>grup: {groups}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} itibarıyla</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} gününe dek</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geçerli</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Kaldırıldı</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Geçerli değil</translation>
    </message>
    <message>
        <source>{name}: {terms}</source>
        <translation>{name}: {terms}</translation>
    </message>
    <message>
        <source>No price: everything is free.</source>
        <translation>Fiyat yok: her şey ücretsiz.</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>vergisiz</translation>
    </message>
    <message>
        <source>with {percent} % tax</source>
        <translation>% {percent} vergi dahil</translation>
    </message>
    <message>
        <source>plus {percent} % tax</source>
        <translation>artı % {percent} vergi</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>en az {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>en çok {amount}</translation>
    </message>
    <message>
        <source>free below {kwh} kWh</source>
        <translation>{kwh} kWh altında ücretsiz</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>sürüm {number}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Çoğalt…</translation>
    </message>
    <message>
        <source>Stop selling…</source>
        <translation>Satışı durdur…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Sell by it…</source>
        <translation>Bununla sat…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Öne al</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sona al</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>No rule has a price per kWh: the energy is free.</source>
        <translation>Hiçbir kuralın kWh fiyatı yok: enerji ücretsiz.</translation>
    </message>
    <message>
        <source>Where and when none of these rules holds, the energy is free.</source>
        <translation>Bu kuralların geçmediği yer ve zamanda enerji ücretsiz.</translation>
    </message>
    <message>
        <source>“{name}” never counts: “{before}” stands before it and always holds.</source>
        <translation>“{name}” hiç geçerli olmaz: önünde her zaman geçen “{before}” var.</translation>
    </message>
</context>
<context>
    <name>TariffsTab</name>
    <message>
        <source>New tariff</source>
        <translation>Yeni tarife</translation>
    </message>
    <message>
        <source>A changed tariff counts for sessions that begin from then on. A session keeps the version with which it began, and its bill never changes with a tariff. Each line of a bill is rounded half up to the smallest coin.</source>
        <translation>Değişen tarife bundan sonra başlayan oturumlar için geçerlidir. Oturum başladığı sürümü korur ve faturası tarifeyle değişmez. Faturanın her satırı en küçük paraya, yarım yukarı yuvarlanır.</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tarifeler</translation>
    </message>
    <message>
        <source>No tariff yet: charging costs nothing</source>
        <translation>Henüz tarife yok: şarj ücretsiz</translation>
    </message>
    <message>
        <source>Make a tariff with a price per kWh, look at it in the calculator, then sell by it.</source>
        <translation>kWh fiyatı olan bir tarife yapın, hesap makinesinde bakın, sonra onunla satın.</translation>
    </message>
</context>
<context>
    <name>Thing</name>
    <message>
        <source>{charger} · {number}</source>
        <translation>{charger} · {number}</translation>
    </message>
    <message>
        <source>{who} · {vehicle}</source>
        <translation>{who} · {vehicle}</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
    <message>
        <source>opened by {name}, {moment}</source>
        <translation>açan {name}, {moment}</translation>
    </message>
    <message>
        <source>closed by {name}, {moment}</source>
        <translation>kapatan {name}, {moment}</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>{name}, {moment}: {text}</source>
        <translation>{name}, {moment}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>Notes: %n</source>
        <translation>
            <numerusform>Not: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Open a ticket</source>
        <translation>İş kaydı aç</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>İş kaydı aç</translation>
    </message>
    <message>
        <source>No charger</source>
        <translation>İstasyon yok</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sorun ne</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong.</source>
        <translation>Sorunu birkaç sözcükle yazın.</translation>
    </message>
    <message>
        <source>What was seen or done</source>
        <translation>Ne görüldü ya da yapıldı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notu ekle</translation>
    </message>
    <message>
        <source>Nobody has written anything yet.</source>
        <translation>Henüz kimse bir şey yazmadı.</translation>
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
        <translation>Gizle</translation>
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
    <message>
        <source>Dismiss all ({count})</source>
        <translation>Tümünü gizle ({count})</translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>Make a token</source>
        <translation>Belirteç oluştur</translation>
    </message>
    <message>
        <source>Name it after the program that will use it.</source>
        <translation>Onu kullanacak programın adını verin.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>It may do what this role may</source>
        <translation>Bu rolün yapabildiğini yapar</translation>
    </message>
    <message>
        <source>The token of {name}</source>
        <translation>{name} belirteci</translation>
    </message>
    <message>
        <source>Copy it now: it is never shown again.</source>
        <translation>Şimdi kopyalayın: bir daha gösterilmez.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Aldım</translation>
    </message>
</context>
<context>
    <name>TokensSection</name>
    <message>
        <source>Tokens for other programs</source>
        <translation>Başka programlar için belirteçler</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Belirteçler</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>Belirteç oluştur…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>İptal et…</translation>
    </message>
    <message>
        <source>A program that uses the HTTP API shows its token with each request. It is told once, when it is made; the books keep only a fingerprint.</source>
        <translation>HTTP API kullanan program her istekte belirtecini gösterir. Yapıldığında bir kez söylenir; kayıtlarda yalnızca izi kalır.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>hiç kullanılmadı</translation>
    </message>
    <message>
        <source>used {day}</source>
        <translation>kullanım {day}</translation>
    </message>
    <message>
        <source>{name} · {role} · {when}</source>
        <translation>{name} · {role} · {when}</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>{name} iptal edilsin mi?</translation>
    </message>
    <message>
        <source>The program that uses it is refused from now on.</source>
        <translation>Onu kullanan program artık geri çevrilir.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>İptal et</translation>
    </message>
    <message>
        <source>{name} is revoked.</source>
        <translation>{name} iptal edildi.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
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
        <source>Alarms</source>
        <translation>Alarmlar</translation>
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
    <name>UpkeepActions</name>
    <message>
        <source>Saved to {path}.</source>
        <translation>{path} dosyasına kaydedildi.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Not saklandı.</translation>
    </message>
    <message>
        <source>Ticket {number} is open.</source>
        <translation>{number} numaralı iş kaydı açıldı.</translation>
    </message>
    <message>
        <source>Saved. It applies from now on.</source>
        <translation>Kaydedildi. Bundan sonra geçerli.</translation>
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
    <name>Vendor</name>
    <message>
        <source>Nothing is known of this vendor and model.</source>
        <translation>Bu üretici ve model hakkında bilinen yok.</translation>
    </message>
    <message>
        <source>Profile “{name}”, for chargers of {vendor}, model {model}</source>
        <translation>“{name}” profili, {vendor} istasyonları için, model {model}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>herhangi</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
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
        <source>Its word for OCPP 1.6</source>
        <translation>OCPP 1.6 için adı</translation>
    </message>
    <message>
        <source>Its connection is closed</source>
        <translation>Bağlantısının kapanışı</translation>
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
        <source>Obeys limits in</source>
        <translation>Uyduğu sınır birimi</translation>
    </message>
    <message>
        <source>Files move by</source>
        <translation>Dosyaların yolu</translation>
    </message>
    <message>
        <source>Proposed: {key}</source>
        <translation>Önerilen: {key}</translation>
    </message>
</context>
<context>
    <name>Wallet</name>
    <message>
        <source>Refuse a new session</source>
        <translation>Yeni oturumu reddet</translation>
    </message>
    <message>
        <source>Allow a debt up to a limit, then stop</source>
        <translation>Sınıra dek borca izin ver, sonra durdur</translation>
    </message>
    <message>
        <source>Stop the session when the money is used up</source>
        <translation>Para bitince oturumu durdur</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Yükleme</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Şarj</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Düzeltme</translation>
    </message>
    <message>
        <source>{kind}, session {number}</source>
        <translation>{kind}, oturum {number}</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}: {reason}</translation>
    </message>
    <message>
        <source>With an empty wallet no session begins; one that runs goes on.</source>
        <translation>Boş cüzdanla oturum başlamaz; süren devam eder.</translation>
    </message>
    <message>
        <source>A wallet may go down to a debt of {credit}; there the session is stopped.</source>
        <translation>Cüzdan {credit} borca dek inebilir; orada oturum durdurulur.</translation>
    </message>
    <message>
        <source>A session is stopped when the money is used up, and none begins without.</source>
        <translation>Para bitince oturum durdurulur, parasız başlamaz.</translation>
    </message>
    <message>
        <source>To begin, {least} must be available.</source>
        <translation>Başlamak için {least} olmalı.</translation>
    </message>
    <message>
        <source>{rule} {more}</source>
        <translation>{rule} {more}</translation>
    </message>
</context>
<context>
    <name>WalletLedger</name>
    <message>
        <source>Top up…</source>
        <translation>Yükle…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Düzelt…</translation>
    </message>
    <message>
        <source>Month of the statement</source>
        <translation>Dökümün ayı</translation>
    </message>
    <message>
        <source>Statement PDF</source>
        <translation>Döküm PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Statement as CSV</source>
        <translation>Döküm CSV</translation>
    </message>
    <message>
        <source>Entries of the wallet</source>
        <translation>Cüzdanın kayıtları</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Tutar</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Yapan</translation>
    </message>
</context>
<context>
    <name>WalletSection</name>
    <message>
        <source>Wallet</source>
        <translation>Cüzdan</translation>
    </message>
    <message>
        <source>Entries…</source>
        <translation>Kayıtlar…</translation>
    </message>
    <message>
        <source>Top up…</source>
        <translation>Yükle…</translation>
    </message>
    <message>
        <source>Open a wallet…</source>
        <translation>Cüzdan aç…</translation>
    </message>
    <message>
        <source>No wallet: what they charge is priced and not collected.</source>
        <translation>Cüzdan yok: şarjı fiyatlanır ama tahsil edilmez.</translation>
    </message>
    <message>
        <source>{amount} may still be charged for.</source>
        <translation>Daha {amount} kadar şarj edilebilir.</translation>
    </message>
    <message>
        <source>Too little for another session: {amount} available.</source>
        <translation>Başka oturum için az: {amount} kullanılabilir.</translation>
    </message>
</context>
<context>
    <name>WalletsTab</name>
    <message>
        <source>Change the rule…</source>
        <translation>Kuralı değiştir…</translation>
    </message>
    <message>
        <source>Open a wallet…</source>
        <translation>Cüzdan aç…</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Cüzdanlar</translation>
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
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>Charging now</source>
        <translation>Şimdi şarjda</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Kullanılabilir</translation>
    </message>
    <message>
        <source>Nobody with a wallet fits the search.</source>
        <translation>Aramaya uyan cüzdanlı kimse yok.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Kimse bulunamadı</translation>
    </message>
    <message>
        <source>Who has a wallet pays from it: money comes in, each session takes its price.</source>
        <translation>Cüzdanı olan ondan öder: para girer, her oturum ücretini alır.</translation>
    </message>
    <message>
        <source>Nobody has a wallet yet</source>
        <translation>Henüz kimsenin cüzdanı yok</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Mon</source>
        <translation>Pzt</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Çar</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Cum</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Cmt</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Paz</translation>
    </message>
</context>
<context>
    <name>WhatNow</name>
    <message>
        <source>The ticket is open.</source>
        <translation>İş kaydı açıldı.</translation>
    </message>
    <message>
        <source>Unplug the vehicle.</source>
        <translation>Aracın fişini çekin.</translation>
    </message>
    <message>
        <source>Unplug the vehicle, wait ten seconds, and plug it in again.</source>
        <translation>Aracın fişini çekin, on saniye bekleyin, yeniden takın.</translation>
    </message>
    <message>
        <source>Press Restart. The charger is away for a minute or two.</source>
        <translation>Yeniden başlat&apos;a basın. İstasyon bir iki dakika yok olur.</translation>
    </message>
    <message>
        <source>Let nobody use this bay.</source>
        <translation>Bu yeri kimseye kullandırmayın.</translation>
    </message>
    <message>
        <source>Have an electrician look at it.</source>
        <translation>Elektrikçi çağırın.</translation>
    </message>
    <message>
        <source>The plug does not lock or unlock.</source>
        <translation>Fiş kilitlenmiyor ya da açılmıyor.</translation>
    </message>
    <message>
        <source>Push the plug in firmly, all the way.</source>
        <translation>Fişi sonuna dek sıkıca itin.</translation>
    </message>
    <message>
        <source>Press Unlock and pull the plug while you hear it click.</source>
        <translation>Kilidi aç&apos;a basın ve tık sesi gelirken fişi çekin.</translation>
    </message>
    <message>
        <source>Vehicle and charger do not understand each other.</source>
        <translation>Araç ve istasyon anlaşamıyor.</translation>
    </message>
    <message>
        <source>If another vehicle charges here, this one is at fault.</source>
        <translation>Burada başka bir araç şarj oluyorsa sorun bu araçta.</translation>
    </message>
    <message>
        <source>Current flows to earth: the residual current device has tripped.</source>
        <translation>Toprağa akım gidiyor: kaçak akım koruması attı.</translation>
    </message>
    <message>
        <source>It is too hot inside the charger.</source>
        <translation>İstasyonun içi çok sıcak.</translation>
    </message>
    <message>
        <source>Keep its vents free, and shade it from the sun if you can.</source>
        <translation>Havalandırmasını açık tutun, olabilirse güneşten koruyun.</translation>
    </message>
    <message>
        <source>Let it cool down for half an hour, then press Restart.</source>
        <translation>Yarım saat soğumasını bekleyin, sonra Yeniden başlat&apos;a basın.</translation>
    </message>
    <message>
        <source>Something inside the charger does not work.</source>
        <translation>İstasyonun içinde bir şey çalışmıyor.</translation>
    </message>
    <message>
        <source>Its own list of cards says something else than this depot.</source>
        <translation>Kendi kart listesi bu depodan başka bir şey söylüyor.</translation>
    </message>
    <message>
        <source>Start charging from here; that does not need its list.</source>
        <translation>Şarjı buradan başlatın; bunun için listesi gerekmez.</translation>
    </message>
    <message>
        <source>On its page, under Cards, send it the list again.</source>
        <translation>Sayfasında Kartlar altında ona listeyi yeniden gönderin.</translation>
    </message>
    <message>
        <source>It reports a fault and does not say which.</source>
        <translation>Arıza bildiriyor ama hangisi olduğunu söylemiyor.</translation>
    </message>
    <message>
        <source>It reports a fault in words of its own; see below.</source>
        <translation>Kendi sözleriyle arıza bildiriyor; aşağıya bakın.</translation>
    </message>
    <message>
        <source>Too much current: its protection has switched off.</source>
        <translation>Akım çok yüksek: koruması kapattı.</translation>
    </message>
    <message>
        <source>The mains voltage is too high.</source>
        <translation>Şebeke gerilimi çok yüksek.</translation>
    </message>
    <message>
        <source>Wait: it goes on by itself when the voltage is right again.</source>
        <translation>Bekleyin: gerilim düzelince kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>Its meter does not answer; what is charged may not be counted.</source>
        <translation>Sayacı yanıt vermiyor; şarj sayılmayabilir.</translation>
    </message>
    <message>
        <source>Until it counts again, charge at another bay.</source>
        <translation>Yeniden sayana dek başka yerde şarj edin.</translation>
    </message>
    <message>
        <source>Its contactor does not switch. The socket may be live.</source>
        <translation>Kontaktörü anahtarlamıyor. Priz gerilimli olabilir.</translation>
    </message>
    <message>
        <source>Take it out of service.</source>
        <translation>Hizmet dışı bırakın.</translation>
    </message>
    <message>
        <source>Its card reader does not work. Charging does.</source>
        <translation>Kart okuyucusu çalışmıyor. Şarj çalışıyor.</translation>
    </message>
    <message>
        <source>Start charging from here instead.</source>
        <translation>Şarjı bunun yerine buradan başlatın.</translation>
    </message>
    <message>
        <source>It was asked to restart and could not.</source>
        <translation>Yeniden başlaması istendi ama başlayamadı.</translation>
    </message>
    <message>
        <source>Switch its fuse off, wait ten seconds, and switch it on again.</source>
        <translation>Sigortasını kapatın, on saniye bekleyin, yeniden açın.</translation>
    </message>
    <message>
        <source>It dials in by itself after a minute or two.</source>
        <translation>Bir iki dakika sonra kendiliğinden bağlanır.</translation>
    </message>
    <message>
        <source>The mains voltage is too low.</source>
        <translation>Şebeke gerilimi çok düşük.</translation>
    </message>
    <message>
        <source>Let fewer vehicles charge at the same time.</source>
        <translation>Aynı anda daha az araç şarj edin.</translation>
    </message>
    <message>
        <source>Its radio connection is weak. It may go offline.</source>
        <translation>Radyo bağlantısı zayıf. Kopabilir.</translation>
    </message>
    <message>
        <source>Is something new in front of its antenna, such as a container?</source>
        <translation>Anteninin önünde yeni bir şey mi var, konteyner gibi?</translation>
    </message>
    <message>
        <source>A network cable helps for good.</source>
        <translation>Ağ kablosu temelli çözer.</translation>
    </message>
    <message>
        <source>Somebody has pressed the emergency stop.</source>
        <translation>Biri acil durdurmaya bastı.</translation>
    </message>
    <message>
        <source>Look whether anybody is in danger.</source>
        <translation>Tehlikede biri var mı bakın.</translation>
    </message>
    <message>
        <source>Turn the red button until it comes out.</source>
        <translation>Kırmızı düğmeyi çıkana dek çevirin.</translation>
    </message>
    <message>
        <source>The vehicle does not let itself be charged.</source>
        <translation>Araç şarj olmaya izin vermiyor.</translation>
    </message>
    <message>
        <source>Look at what the vehicle says.</source>
        <translation>Aracın ne dediğine bakın.</translation>
    </message>
    <message>
        <source>The plug is not all the way in.</source>
        <translation>Fiş sonuna dek takılı değil.</translation>
    </message>
    <message>
        <source>The cable or its plug is damaged or too hot.</source>
        <translation>Kablo ya da fişi hasarlı ya da çok sıcak.</translation>
    </message>
    <message>
        <source>Do not touch bare metal. Let nobody use this cable.</source>
        <translation>Çıplak metale dokunmayın. Bu kabloyu kimse kullanmasın.</translation>
    </message>
    <message>
        <source>It has no power from the mains.</source>
        <translation>Şebekeden elektriği yok.</translation>
    </message>
    <message>
        <source>Look at its fuse and at the main switch.</source>
        <translation>Sigortasına ve ana şaltere bakın.</translation>
    </message>
    <message>
        <source>It goes on by itself when the power is back.</source>
        <translation>Elektrik gelince kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>It is free. Nothing is to be done.</source>
        <translation>Boş. Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Plug a vehicle in and show a card, or start from here.</source>
        <translation>Araç takıp kart gösterin ya da buradan başlatın.</translation>
    </message>
    <message>
        <source>A vehicle is plugged in and does not charge yet.</source>
        <translation>Araç takılı ama henüz şarj olmuyor.</translation>
    </message>
    <message>
        <source>Show a card at the charger, or start from here.</source>
        <translation>İstasyonda kart gösterin ya da buradan başlatın.</translation>
    </message>
    <message>
        <source>If it does not begin: unplug, wait ten seconds, plug in again.</source>
        <translation>Başlamazsa: çıkarın, on saniye bekleyin, yeniden takın.</translation>
    </message>
    <message>
        <source>It charges. Nothing is to be done.</source>
        <translation>Şarj ediyor. Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>The vehicle takes no power now: it is full, or waits for its timer.</source>
        <translation>Araç şimdi güç almıyor: dolu ya da zamanlayıcısını bekliyor.</translation>
    </message>
    <message>
        <source>Is it full? Then stop, and unplug it.</source>
        <translation>Dolu mu? O zaman durdurun ve çıkarın.</translation>
    </message>
    <message>
        <source>Is it not? Look for a timer in the vehicle.</source>
        <translation>Değil mi? Araçta zamanlayıcı arayın.</translation>
    </message>
    <message>
        <source>The charger gives no power now, as it was told to.</source>
        <translation>İstasyon şimdi güç vermiyor; ona böyle söylendi.</translation>
    </message>
    <message>
        <source>It goes on by itself when there is power to spare.</source>
        <translation>Güç artınca kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>The page of the charger tells which limit holds.</source>
        <translation>Hangi sınırın geçerli olduğu istasyonun sayfasında.</translation>
    </message>
    <message>
        <source>Charging is over. The vehicle is still plugged in.</source>
        <translation>Şarj bitti. Araç hâlâ takılı.</translation>
    </message>
    <message>
        <source>Does the plug not come out? Press Unlock.</source>
        <translation>Fiş çıkmıyor mu? Kilidi aç&apos;a basın.</translation>
    </message>
    <message>
        <source>It is held for a card.</source>
        <translation>Bir kart için tutuluyor.</translation>
    </message>
    <message>
        <source>Whose card it is stands on its page, under Cards.</source>
        <translation>Kimin kartı olduğu sayfasında, Kartlar altında.</translation>
    </message>
    <message>
        <source>It was taken out of service. Nobody can charge here.</source>
        <translation>Hizmet dışı bırakıldı. Burada kimse şarj edemez.</translation>
    </message>
    <message>
        <source>If it is in order again, put it in service.</source>
        <translation>Düzeldiyse hizmete alın.</translation>
    </message>
    <message>
        <source>It has not said yet how it is.</source>
        <translation>Durumunu henüz bildirmedi.</translation>
    </message>
    <message>
        <source>Wait a minute. If nothing comes, press Restart.</source>
        <translation>Bir dakika bekleyin. Bir şey gelmezse Yeniden başlat&apos;a basın.</translation>
    </message>
    <message>
        <source>There is no connection. Charging may go on without us.</source>
        <translation>Bağlantı yok. Şarj bizsiz sürüyor olabilir.</translation>
    </message>
    <message>
        <source>Is its display dark? Look at its fuse.</source>
        <translation>Ekranı karanlık mı? Sigortasına bakın.</translation>
    </message>
    <message>
        <source>Are others offline too? Then it is the network or its switch.</source>
        <translation>Başkaları da mı bağlı değil? O zaman ağ ya da anahtarıdır.</translation>
    </message>
    <message>
        <source>It is connected and has said nothing for a long time.</source>
        <translation>Bağlı ama uzun süredir bir şey demedi.</translation>
    </message>
    <message>
        <source>If that does not help, switch its fuse off and on.</source>
        <translation>İşe yaramazsa sigortasını kapatıp açın.</translation>
    </message>
    <message>
        <source>It charges for a card that may not charge here.</source>
        <translation>Burada şarj izni olmayan bir kartla şarj ediyor.</translation>
    </message>
    <message>
        <source>Ask the driver who they are.</source>
        <translation>Sürücüye kim olduğunu sorun.</translation>
    </message>
    <message>
        <source>Stop the session, or give the card to its person.</source>
        <translation>Oturumu durdurun ya da kartı sahibine verin.</translation>
    </message>
    <message>
        <source>It accepted a command and has not done it.</source>
        <translation>Bir komutu kabul etti ama yapmadı.</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Yeniden çalışıyor.</translation>
    </message>
    <message>
        <source>Asked. Waiting for what the charger reports …</source>
        <translation>Soruldu. İstasyonun bildirmesi bekleniyor …</translation>
    </message>
    <message>
        <source>This sheet shows by itself when it works again.</source>
        <translation>Yeniden çalışınca bu sayfa kendiliğinden gösterir.</translation>
    </message>
    <message>
        <source>Still not in order. Call the service.</source>
        <translation>Hâlâ düzelmedi. Servisi arayın.</translation>
    </message>
    <message>
        <source>Still not in order. Call {call}.</source>
        <translation>Hâlâ düzelmedi. Arayın: {call}.</translation>
    </message>
    <message>
        <source>Only the service can mend this. Call it.</source>
        <translation>Bunu yalnızca servis düzeltir. Arayın.</translation>
    </message>
    <message>
        <source>Only the service can mend this. Call {call}.</source>
        <translation>Bunu yalnızca servis düzeltir. Arayın: {call}.</translation>
    </message>
    <message>
        <source>The charger says: {words}</source>
        <translation>İstasyonun dediği: {words}</translation>
    </message>
</context>
<context>
    <name>WhatNowSheet</name>
    <message>
        <source>Open a ticket</source>
        <translation>İş kaydı aç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>YardEditing</name>
    <message>
        <source>The picture of the yard cannot be read.</source>
        <translation>Alanın resmi okunamıyor.</translation>
    </message>
    <message>
        <source>Picture of the yard</source>
        <translation>Alanın resmi</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>{name} cannot be read as a picture.</source>
        <translation>{name} resim olarak okunamıyor.</translation>
    </message>
    <message>
        <source>The plan is kept. Now move the connectors to their places.</source>
        <translation>Plan saklandı. Şimdi soketleri yerlerine taşıyın.</translation>
    </message>
</context>
<context>
    <name>YardHint</name>
    <message>
        <source>Drag each connector to its place. By keys: Tab chooses one, the arrow keys move it.</source>
        <translation>Her soketi yerine sürükleyin. Tuşlarla: Tab birini seçer, ok tuşları taşır.</translation>
    </message>
    <message>
        <source>There is no picture of the yard yet. Choose one, a photo from above or a drawing, then move the connectors to their places.</source>
        <translation>Henüz alanın resmi yok. Bir tane seçin, yukarıdan çekilmiş fotoğraf ya da çizim; sonra soketleri yerlerine taşıyın.</translation>
    </message>
    <message>
        <source>There is no picture of the yard yet. A manager can choose one.</source>
        <translation>Henüz alanın resmi yok. Bir müdür seçebilir.</translation>
    </message>
    <message numerus="yes">
        <source>Connectors without a place, below the plan: %n</source>
        <translation>
            <numerusform>Yeri olmayan soketler, planın altında: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YardTiles</name>
    <message>
        <source>Plan of the yard</source>
        <translation>Alan planı</translation>
    </message>
</context>
<context>
    <name>YardTools</name>
    <message>
        <source>Move connectors</source>
        <translation>Soketleri taşı</translation>
    </message>
    <message>
        <source>Picture of the yard…</source>
        <translation>Alanın resmi…</translation>
    </message>
    <message>
        <source>Place the rest</source>
        <translation>Kalanları yerleştir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Hepsi</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaklaştır</translation>
    </message>
</context>
<context>
    <name>_ChargerSheet</name>
    <message>
        <source>Which charger is set up well?</source>
        <translation>Hangi istasyon iyi ayarlı?</translation>
    </message>
    <message>
        <source>Its settings are read; you choose which of them its model should have.</source>
        <translation>Ayarları okunur; modelinde hangilerinin olacağını siz seçersiniz.</translation>
    </message>
    <message>
        <source>Read its settings</source>
        <translation>Ayarlarını oku</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>İstasyon</translation>
    </message>
    <message>
        <source>No charger is online.</source>
        <translation>Bağlı istasyon yok.</translation>
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
<context>
    <name>_List</name>
    <message>
        <source>Show more ({count})</source>
        <translation>Daha fazla göster ({count})</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>Not placed yet</source>
        <translation>Henüz yerleştirilmedi</translation>
    </message>
</context>
</TS>
