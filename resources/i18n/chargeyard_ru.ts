<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Start</source>
            <translation>Старт</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Стоп</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Перезапуск</translation>
        </message>
        <message>
            <source>Put in service</source>
            <translation>Ввести в работу</translation>
        </message>
        <message>
            <source>Start charging…</source>
            <translation>Начать зарядку…</translation>
        </message>
        <message>
            <source>Guest session…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop charging…</source>
            <translation>Остановить зарядку…</translation>
        </message>
        <message>
            <source>Unlock the plug…</source>
            <translation>Разблокировать разъём…</translation>
        </message>
        <message>
            <source>Take out of service…</source>
            <translation>Вывести из работы…</translation>
        </message>
        <message>
            <source>Restart the charger…</source>
            <translation>Перезапустить станцию…</translation>
        </message>
        <message>
            <source>Restart it at once (hard)…</source>
            <translation>Перезапустить сразу (жёстко)…</translation>
        </message>
    </context>
    <context>
        <name>ActionRunner</name>
        <message>
            <source>That did not work because of an error in the program.</source>
            <translation>Не получилось из-за ошибки в программе.</translation>
        </message>
    </context>
    <context>
        <name>AliasCard</name>
        <message>
            <source>Other names</source>
            <translation>Другие имена</translation>
        </message>
        <message>
            <source>Who dials in by one of these names is taken for this charger: one that it replaced, or that writes its identity in another way.</source>
            <translation>Кто подключается под одним из этих имён, считается этой станцией: та, которую она заменила, или которая пишет свой идентификатор иначе.</translation>
        </message>
        <message>
            <source>Identity, as it dials in</source>
            <translation>Идентификатор, как она подключается</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <translation>Удалить {0}</translation>
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
            <translation>{thing}: принято. Зарядка начнётся, когда автомобиль будет готов.</translation>
        </message>
        <message>
            <source>{thing} accepted and is stopping.</source>
            <translation>{thing}: принято, зарядка останавливается.</translation>
        </message>
        <message>
            <source>{thing} has unlocked the plug.</source>
            <translation>{thing}: разъём разблокирован.</translation>
        </message>
        <message>
            <source>{thing} accepted and is restarting.</source>
            <translation>{thing}: принято, идёт перезапуск.</translation>
        </message>
        <message>
            <source>{thing} accepted the change.</source>
            <translation>{thing}: изменение принято.</translation>
        </message>
        <message>
            <source>{thing} does it when the session is over.</source>
            <translation>{thing}: будет сделано после окончания сессии.</translation>
        </message>
        <message>
            <source>{thing} refused.</source>
            <translation>{thing}: отказ.</translation>
        </message>
        <message>
            <source>{thing} refused: {word}.</source>
            <translation>{thing}: отказ ({word}).</translation>
        </message>
        <message>
            <source>{thing} cannot do this.</source>
            <translation>{thing}: это не поддерживается.</translation>
        </message>
        <message>
            <source>{thing} did not answer in time. It may still do it; wait a moment.</source>
            <translation>{thing}: нет ответа вовремя. Команда ещё может выполниться; подождите немного.</translation>
        </message>
        <message>
            <source>{thing} lost its connection before it answered.</source>
            <translation>{thing}: связь пропала до ответа.</translation>
        </message>
        <message>
            <source>{thing} reported an error: {word}.</source>
            <translation>{thing} сообщает об ошибке: {word}.</translation>
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
            <translation>Ответы</translation>
        </message>
        <message>
            <source>Request and answer</source>
            <translation>Запрос и ответ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Fill in again</source>
            <translation>Заполнить снова</translation>
        </message>
        <message>
            <source>Nothing asked yet. The charger's answers are shown here as they come.</source>
            <translation>Пока ничего не спрошено. Ответы станции появятся здесь в том виде, в каком придут.</translation>
        </message>
        <message>
            <source>Asked in this visit</source>
            <translation>Спрошено за это посещение</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>Stop charging at {connector}?</source>
            <translation>Остановить зарядку на {connector}?</translation>
        </message>
        <message>
            <source>Stop charging at {connector}, {who}?</source>
            <translation>Остановить зарядку на {connector}, {who}?</translation>
        </message>
        <message>
            <source>{energy} so far. The session ends; the vehicle stays plugged in.</source>
            <translation>Пока {energy}. Сессия закончится; автомобиль останется подключённым.</translation>
        </message>
        <message>
            <source>Unlock the plug at {connector}?</source>
            <translation>Разблокировать разъём на {connector}?</translation>
        </message>
        <message>
            <source>The cable can then be pulled out.</source>
            <translation>После этого кабель можно вынуть.</translation>
        </message>
        <message>
            <source>{energy} so far. Charging ends, and the cable can be pulled out.</source>
            <translation>Пока {energy}. Зарядка закончится, и кабель можно будет вынуть.</translation>
        </message>
        <message>
            <source>Restart {charger}?</source>
            <translation>Перезапустить {charger}?</translation>
        </message>
        <message>
            <source>It is away for a minute or two. Nothing is charging on it.</source>
            <translation>Станции не будет минуту-две. На ней ничего не заряжается.</translation>
        </message>
        <message numerus="yes">
            <source>It is cut off at once. Sessions that break off: %n.</source>
            <translation>
                <numerusform>Отключится сразу. Оборвётся %n сессия.</numerusform>
                <numerusform>Отключится сразу. Оборвутся %n сессии.</numerusform>
                <numerusform>Отключится сразу. Оборвутся %n сессий.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It ends its sessions first. Sessions that end: %n.</source>
            <translation>
                <numerusform>Сначала завершит свои сессии. Закончится %n сессия.</numerusform>
                <numerusform>Сначала завершит свои сессии. Закончатся %n сессии.</numerusform>
                <numerusform>Сначала завершит свои сессии. Закончатся %n сессий.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take {thing} out of service?</source>
            <translation>Вывести {thing} из работы?</translation>
        </message>
        <message>
            <source>The session there goes on to its end; then nobody can charge.</source>
            <translation>Текущая сессия дойдёт до конца; потом заряжаться там нельзя.</translation>
        </message>
        <message>
            <source>Nobody can charge there until it is put in service again.</source>
            <translation>Заряжаться там нельзя, пока её снова не введут в работу.</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>{charger}: a session ended without its stop. Look at it under Sessions.</source>
            <translation>{charger}: сессия закончилась без команды «стоп». Посмотрите в разделе «Сессии».</translation>
        </message>
        <message>
            <source>{charger} began to charge with a card that may not charge.</source>
            <translation>{charger}: началась зарядка по карте, которой заряжать нельзя.</translation>
        </message>
        <message>
            <source>{charger} sent a stop that fits no session. Its energy is kept.</source>
            <translation>{charger}: пришёл «стоп», который не подходит ни к одной сессии. Энергия сохранена.</translation>
        </message>
        <message>
            <source>{count} things need a look</source>
            <translation>Требуют внимания: {count}</translation>
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
            <translation>На связи</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Молчит</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Нет связи</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Не спрошена</translation>
        </message>
        <message>
            <source>Waits until it connects</source>
            <translation>Ждёт подключения</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Спрошена</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ждёт</translation>
        </message>
        <message>
            <source>{0} accepted</source>
            <translation>принято: {0}</translation>
        </message>
        <message>
            <source>{0} failed</source>
            <translation>не удалось: {0}</translation>
        </message>
        <message>
            <source>{0} offline, the command waits</source>
            <translation>нет связи: {0}, команда ждёт</translation>
        </message>
        <message>
            <source>{0} to go</source>
            <translation>осталось: {0}</translation>
        </message>
        <message>
            <source>stopped: {0}</source>
            <translation>остановлено: {0}</translation>
        </message>
        <message>
            <source>{0} for {1} waits until it connects, {2} at the latest · {3}</source>
            <translation>{0} для {1} ждёт подключения, не позже {2} · {3}</translation>
        </message>
        <message>
            <source>asked by {0}</source>
            <translation>спросил {0}</translation>
        </message>
    </context>
    <context>
        <name>BulkModel</name>
        <message>
            <source>Charger</source>
            <translation>Станция</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>Firmware</source>
            <translation>Прошивка</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Связь</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
    </context>
    <context>
        <name>BulkPage</name>
        <message>
            <source>Chargers</source>
            <translation>Станции</translation>
        </message>
        <message>
            <source>All that are shown</source>
            <translation>Все показанные</translation>
        </message>
        <message>
            <source>Offline chargers get it when they connect within a day</source>
            <translation>Станции без связи получат команду, если подключатся в течение суток</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>Ask nobody else</source>
            <translation>Больше никого не спрашивать</translation>
        </message>
        <message>
            <source>Ask the failed again</source>
            <translation>Спросить неудачные снова</translation>
        </message>
        <message>
            <source>Drop what waits</source>
            <translation>Отменить ожидающие</translation>
        </message>
        <message>
            <source>and {0} more</source>
            <translation>и ещё {0}</translation>
        </message>
        <message>
            <source>Send to the chosen ({0})</source>
            <translation>Отправить выбранным ({0})</translation>
        </message>
        <message>
            <source>Send {0} to the chosen chargers ({1})?</source>
            <translation>Отправить {0} выбранным станциям ({1})?</translation>
        </message>
        <message>
            <source>Asked first, one at a time: {0}. Failures after which nobody else is asked: {1}.</source>
            <translation>Сначала по одной: {0}. После стольких неудач остальных не спрашиваем: {1}.</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Запрос</translation>
        </message>
        <message>
            <source>Asked first, one at a time</source>
            <translation>Сначала по одной</translation>
        </message>
        <message>
            <source>Between two chargers</source>
            <translation>Между двумя станциями</translation>
        </message>
        <message>
            <source>Failures that stop the rest</source>
            <translation>Неудачи, останавливающие остальных</translation>
        </message>
    </context>
    <context>
        <name>BusyButton</name>
        <message>
            <source>Working</source>
            <translation>Выполняется</translation>
        </message>
    </context>
    <context>
        <name>Card</name>
        <message>
            <source>Lost</source>
            <translation>Утеряна</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Заблокирована</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Истекла</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>{first} and {more} more</source>
            <translation>{first} и ещё {more}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>charges now</source>
            <translation>сейчас заряжает</translation>
        </message>
        <message>
            <source>in the books, of nobody</source>
            <translation>известна, без владельца</translation>
        </message>
    </context>
    <context>
        <name>CardDetails</name>
        <message>
            <source>Card {number}</source>
            <translation>Карта {number}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>сколько угодно</translation>
        </message>
        <message>
            <source>Remove the card</source>
            <translation>Удалить карту</translation>
        </message>
    </context>
    <context>
        <name>CardNumber</name>
        <message>
            <source>Type a card number, or hold the card to any charger.</source>
            <translation>Введите номер карты или приложите её к любой станции.</translation>
        </message>
        <message>
            <source>A card number has at most {most} characters.</source>
            <translation>В номере карты не больше {most} знаков.</translation>
        </message>
        <message>
            <source>Expires is a day such as 2026-12-31, or empty for never.</source>
            <translation>Срок — это день вида 2026-12-31, или пусто, если бессрочно.</translation>
        </message>
    </context>
    <context>
        <name>CardSheet</name>
        <message>
            <source>Start charging at {connector}</source>
            <translation>Начать зарядку на {connector}</translation>
        </message>
        <message>
            <source>Choose whose card is to charge, or type a card number.</source>
            <translation>Выберите, чьей картой заряжать, или введите номер карты.</translation>
        </message>
        <message>
            <source>Start charging</source>
            <translation>Начать зарядку</translation>
        </message>
        <message>
            <source>Person, label or card number</source>
            <translation>Имя, подпись или номер карты</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Карты</translation>
        </message>
    </context>
    <context>
        <name>CardsTab</name>
        <message>
            <source>Send the list</source>
            <translation>Отправить список</translation>
        </message>
        <message>
            <source>All chargers get each change of a card by themselves</source>
            <translation>Все станции сами получают каждое изменение карты</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Зарезервировать</translation>
        </message>
        <message>
            <source>Cancel the chosen</source>
            <translation>Отменить выбранное</translation>
        </message>
        <message>
            <source>Cards in the charger</source>
            <translation>Карты в станции</translation>
        </message>
        <message>
            <source>It lets these cards charge while the network is down. Where it holds fewer than the depot has, those that charge most come first.</source>
            <translation>По этим картам она заряжает, пока сети нет. Если помещается меньше, чем есть в депо, первыми идут те, что заряжают чаще.</translation>
        </message>
        <message>
            <source>Reservations</source>
            <translation>Резервирования</translation>
        </message>
        <message>
            <source>Connector</source>
            <translation>Разъём</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Для</translation>
        </message>
    </context>
    <context>
        <name>Charger</name>
        <message>
            <source>Taken, needs a restart</source>
            <translation>Принято, нужен перезапуск</translation>
        </message>
        <message>
            <source>(unreadable)</source>
            <translation>(не читается)</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>только что</translation>
        </message>
        <message>
            <source>{span} ago</source>
            <translation>{span} назад</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} с</translation>
        </message>
        <message>
            <source>{name} is offline: nothing can be sent to it.</source>
            <translation>{name}: нет связи, отправить ничего нельзя.</translation>
        </message>
        <message>
            <source>firmware {0}</source>
            <translation>прошивка {0}</translation>
        </message>
        <message>
            <source>serial {0}</source>
            <translation>серийный № {0}</translation>
        </message>
        <message>
            <source>Online since</source>
            <translation>На связи с</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>Последнее сообщение</translation>
        </message>
        <message>
            <source>none since this program started</source>
            <translation>ни одного с запуска программы</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Reconnects</source>
            <translation>Переподключения</translation>
        </message>
        <message>
            <source>Disconnected</source>
            <translation>Отключена</translation>
        </message>
        <message>
            <source>Last start</source>
            <translation>Последний запуск</translation>
        </message>
        <message numerus="yes">
            <source>%n repaired</source>
            <translation>
                <numerusform>исправлено: %n</numerusform>
                <numerusform>исправлено: %n</numerusform>
                <numerusform>исправлено: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Online</source>
            <translation>На связи</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Молчит</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Нет связи</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принято</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Отклонено</translation>
        </message>
        <message>
            <source>Not supported</source>
            <translation>Не поддерживается</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Нет ответа</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Ошибка</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ждёт</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Отвечено</translation>
        </message>
        <message>
            <source>Late answer</source>
            <translation>Поздний ответ</translation>
        </message>
        <message>
            <source>Connection lost</source>
            <translation>Связь потеряна</translation>
        </message>
        <message>
            <source>Unreadable</source>
            <translation>Не читается</translation>
        </message>
        <message>
            <source>From charger</source>
            <translation>От станции</translation>
        </message>
        <message>
            <source>To charger</source>
            <translation>К станции</translation>
        </message>
    </context>
    <context>
        <name>ChargerActions</name>
        <message>
            <source>Stop charging</source>
            <translation>Остановить зарядку</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Take out of service</source>
            <translation>Вывести из работы</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Перезапуск</translation>
        </message>
    </context>
    <context>
        <name>ChargerHead</name>
        <message>
            <source>Restart</source>
            <translation>Перезапуск</translation>
        </message>
        <message>
            <source>Hard restart</source>
            <translation>Жёсткий перезапуск</translation>
        </message>
        <message>
            <source>Ends the sessions, then restarts the charger</source>
            <translation>Завершает сессии, затем перезапускает станцию</translation>
        </message>
        <message>
            <source>Restarts the charger at once, cutting sessions off</source>
            <translation>Перезапускает станцию сразу, обрывая сессии</translation>
        </message>
        <message>
            <source>Take out of service</source>
            <translation>Вывести из работы</translation>
        </message>
        <message>
            <source>Put in service</source>
            <translation>Ввести в работу</translation>
        </message>
    </context>
    <context>
        <name>ChargerPage</name>
        <message>
            <source>Renamed to {0}.</source>
            <translation>Переименована в {0}.</translation>
        </message>
        <message>
            <source>Saved. In force from the next connection on.</source>
            <translation>Сохранено. Действует со следующего подключения.</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Configuration</source>
            <translation>Конфигурация</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Карты</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Файлы</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Профиль</translation>
        </message>
    </context>
    <context>
        <name>ChargerSide</name>
        <message>
            <source>Connection</source>
            <translation>Связь</translation>
        </message>
        <message>
            <source>Settings of the connection</source>
            <translation>Настройки связи</translation>
        </message>
    </context>
    <context>
        <name>CommandsTab</name>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>Send {0} to {1}?</source>
            <translation>Отправить {0} на {1}?</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Запросы</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationModel</name>
        <message>
            <source>Setting</source>
            <translation>Параметр</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Только чтение</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Ещё не сохранено</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationTab</name>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Отменить изменения</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитать снова</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Settings of the charger</source>
            <translation>Настройки станции</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) were not taken; the table says why.</source>
            <translation>
                <numerusform>%n параметр не принят; в таблице сказано почему.</numerusform>
                <numerusform>%n параметра не приняты; в таблице сказано почему.</numerusform>
                <numerusform>%n параметров не приняты; в таблице сказано почему.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The charger took %n setting(s).</source>
            <translation>
                <numerusform>Станция приняла %n параметр.</numerusform>
                <numerusform>Станция приняла %n параметра.</numerusform>
                <numerusform>Станция приняла %n параметров.</numerusform>
            </translation>
        </message>
        <message>
            <source>Its settings can be read once it is online.</source>
            <translation>Её настройки можно прочитать, когда она будет на связи.</translation>
        </message>
        <message>
            <source>The charger gave no settings</source>
            <translation>Станция не сообщила настроек</translation>
        </message>
        <message>
            <source>Reading the settings of the charger …</source>
            <translation>Читаем настройки станции …</translation>
        </message>
        <message numerus="yes">
            <source>Save %n change(s)</source>
            <translation>
                <numerusform>Сохранить %n изменение</numerusform>
                <numerusform>Сохранить %n изменения</numerusform>
                <numerusform>Сохранить %n изменений</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter settings</source>
            <translation>Поиск параметров</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>No open session of this charger fits. The stop stays in the books with its energy.</source>
            <translation>Подходящей открытой сессии этой станции нет. «Стоп» остаётся в книгах вместе с энергией.</translation>
        </message>
        <message>
            <source>Would end {ended} with {energy}.</source>
            <translation>Закончится {ended}, {energy}.</translation>
        </message>
        <message>
            <source>Close at {energy}</source>
            <translation>Закрыть с {energy}</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Начата</translation>
        </message>
        <message>
            <source>Last reading</source>
            <translation>Последнее показание</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Энергия</translation>
        </message>
        <message>
            <source>{bay} · stop {at}</source>
            <translation>{bay} · стоп {at}</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Закончена</translation>
        </message>
        <message>
            <source>Meter at the stop</source>
            <translation>Счётчик при остановке</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Закончена из-за</translation>
        </message>
        <message>
            <source>Would end session {id}, {session}, with about {energy}.</source>
            <translation>Закончит сессию {id}, {session}, примерно {energy}.</translation>
        </message>
        <message>
            <source>Pair with session {id}</source>
            <translation>Связать с сессией {id}</translation>
        </message>
        <message>
            <source>The charger has told an end and no session that fits it</source>
            <translation>Станция сообщила конец, но подходящей сессии нет</translation>
        </message>
        <message numerus="yes">
            <source>Open sessions that it may have ended: %n</source>
            <translation>
                <numerusform>%n открытая сессия, которую она могла закончить</numerusform>
                <numerusform>%n открытые сессии, которые она могла закончить</numerusform>
                <numerusform>%n открытых сессий, которые она могла закончить</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Bay</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>{bay} · {who} · since {since}</source>
            <translation>{bay} · {who} · с {since}</translation>
        </message>
        <message numerus="yes">
            <source>Close all %n</source>
            <translation>
                <numerusform>Закрыть %n</numerusform>
                <numerusform>Закрыть все %n</numerusform>
                <numerusform>Закрыть все %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Pair all %n</source>
            <translation>
                <numerusform>Связать %n</numerusform>
                <numerusform>Связать все %n</numerusform>
                <numerusform>Связать все %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sessions that have probably ended: %n</source>
            <translation>
                <numerusform>Сессии, которые, вероятно, закончились: %n</numerusform>
                <numerusform>Сессии, которые, вероятно, закончились: %n</numerusform>
                <numerusform>Сессии, которые, вероятно, закончились: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stops without a session: %n</source>
            <translation>
                <numerusform>Остановки без сессии: %n</numerusform>
                <numerusform>Остановки без сессии: %n</numerusform>
                <numerusform>Остановки без сессии: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sessions of the last 30 days to be checked, such as a refused card or doubtful energy: %n</source>
            <translation>
                <numerusform>Сессии за 30 дней, которые надо проверить (отказ карты, сомнительная энергия): %n</numerusform>
                <numerusform>Сессии за 30 дней, которые надо проверить (отказ карты, сомнительная энергия): %n</numerusform>
                <numerusform>Сессии за 30 дней, которые надо проверить (отказ карты, сомнительная энергия): %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sessions that need a look: %n</source>
            <translation>
                <numerusform>%n сессия требует внимания.</numerusform>
                <numerusform>%n сессии требуют внимания.</numerusform>
                <numerusform>%n сессий требуют внимания.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeskBanner</name>
        <message>
            <source>Nothing needs a look any more.</source>
            <translation>Больше ничего не требует внимания.</translation>
        </message>
        <message>
            <source>Back to the sessions</source>
            <translation>Назад к сессиям</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>Посмотреть</translation>
        </message>
    </context>
    <context>
        <name>DeskRow</name>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
    </context>
    <context>
        <name>DeskSheet</name>
        <message>
            <source>Leave it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Reason, for the record</source>
            <translation>Причина, для записи</translation>
        </message>
    </context>
    <context>
        <name>DesktopWindow</name>
        <message>
            <source>Bay, card, person</source>
            <translation>Место, карта, человек</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>Many chargers</source>
            <translation>Много станций</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>New chargers</source>
            <translation>Новые станции</translation>
        </message>
        <message>
            <source>Charger</source>
            <translation>Станция</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
    </context>
    <context>
        <name>ExchangeModel</name>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Задержка</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Исправления</translation>
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>The name of a token has 1 to 40 letters, digits, blanks, dots, dashes.</source>
            <translation>В имени токена от 1 до 40 букв, цифр, пробелов, точек, дефисов.</translation>
        </message>
        <message>
            <source>Name it after the program that will use it.</source>
            <translation>Назовите его по программе, которая будет им пользоваться.</translation>
        </message>
        <message>
            <source>A limit of the whole charger goes to connector 0.</source>
            <translation>Ограничение всей станции задаётся для разъёма 0.</translation>
        </message>
        <message>
            <source>A limit of a session goes to its connector, not to connector 0.</source>
            <translation>Ограничение сессии задаётся для её разъёма, не для разъёма 0.</translation>
        </message>
        <message>
            <source>There is no session on the connector.</source>
            <translation>На этом разъёме нет сессии.</translation>
        </message>
        <message>
            <source>A TxProfile needs a running session; use a TxDefaultProfile before it starts.</source>
            <translation>TxProfile нужна идущая сессия; до её начала используйте TxDefaultProfile.</translation>
        </message>
        <message>
            <source>A recurring profile, and only that, says whether daily or weekly.</source>
            <translation>Только повторяющийся профиль говорит, ежедневно или еженедельно.</translation>
        </message>
        <message>
            <source>The profile ends before it begins to be valid.</source>
            <translation>Профиль заканчивается раньше, чем начинает действовать.</translation>
        </message>
        <message>
            <source>The first period of a schedule starts at 0 seconds.</source>
            <translation>Первый период расписания начинается с 0 секунд.</translation>
        </message>
        <message>
            <source>Each period starts after the one before it.</source>
            <translation>Каждый период начинается после предыдущего.</translation>
        </message>
        <message>
            <source>A limit is not below 0.</source>
            <translation>Ограничение не бывает меньше 0.</translation>
        </message>
        <message>
            <source>No vehicle charges with {limit} A.</source>
            <translation>Ни один автомобиль не заряжается током {limit} А.</translation>
        </message>
        <message>
            <source>Use 0 to pause, or 6 A and more.</source>
            <translation>0 — пауза, иначе 6 А и больше.</translation>
        </message>
        <message>
            <source>A charger has 1 to 3 phases.</source>
            <translation>У станции от 1 до 3 фаз.</translation>
        </message>
        <message>
            <source>This charger takes limits in {allowed}, not in {unit}.</source>
            <translation>Эта станция принимает ограничения в {allowed}, не в {unit}.</translation>
        </message>
        <message>
            <source>This charger takes at most {most_periods} periods.</source>
            <translation>Эта станция принимает не больше {most_periods} периодов.</translation>
        </message>
        <message>
            <source>This charger's stack levels end at {highest}.</source>
            <translation>Уровни этой станции заканчиваются на {highest}.</translation>
        </message>
        <message>
            <source>A relative profile counts from the session's start: no start time.</source>
            <translation>Относительный профиль отсчитывается от начала сессии: без времени начала.</translation>
        </message>
        <message>
            <source>A profile of the kind {kind} needs a start time.</source>
            <translation>Профилю вида {kind} нужно время начала.</translation>
        </message>
        <message>
            <source>A time window needs weekdays, Monday 0 to Sunday 6.</source>
            <translation>Временному окну нужны дни недели: понедельник 0 … воскресенье 6.</translation>
        </message>
        <message>
            <source>A time window is told by the clock on the wall, without a zone.</source>
            <translation>Временное окно задаётся по часам на стене, без часового пояса.</translation>
        </message>
        <message>
            <source>Each connector has one number, and each number one connector.</source>
            <translation>У каждого разъёма один номер, и у каждого номера один разъём.</translation>
        </message>
        <message>
            <source>A charger's own numbers are 0 to 99.</source>
            <translation>Собственные номера станции — от 0 до 99.</translation>
        </message>
        <message>
            <source>Here the connectors are 1 to 99: 0 is the charger as a whole.</source>
            <translation>Здесь разъёмы от 1 до 99: 0 — вся станция.</translation>
        </message>
        <message>
            <source>The energy is between 0 and 1000000 kWh.</source>
            <translation>Энергия — от 0 до 1000000 кВт·ч.</translation>
        </message>
        <message>
            <source>A time is between 0 and 10000000 s.</source>
            <translation>Длительность — от 0 до 10000000 с.</translation>
        </message>
        <message>
            <source>{column} is neither yes nor no: {text!r}.</source>
            <translation>{column}: ни да, ни нет: {text!r}.</translation>
        </message>
        <message>
            <source>{column} is not a number of kWh: {text!r}.</source>
            <translation>{column}: не число кВт·ч: {text!r}.</translation>
        </message>
        <message>
            <source>{column} is empty.</source>
            <translation>{column}: пусто.</translation>
        </message>
        <message>
            <source>{column} {text!r} was rounded by a spreadsheet; the number is lost. Format the column as text.</source>
            <translation>{column} {text!r}: округлено табличной программой, номер потерян. Задайте столбцу текстовый формат.</translation>
        </message>
        <message>
            <source>{column} is not a date such as 2026-12-31: {text!r}.</source>
            <translation>{column}: не дата вида 2026-12-31: {text!r}.</translation>
        </message>
        <message>
            <source>An entry needs a key, so that it is booked once.</source>
            <translation>Записи нужен ключ, чтобы она была проведена один раз.</translation>
        </message>
        <message>
            <source>An entry needs a reason.</source>
            <translation>Записи нужна причина.</translation>
        </message>
        <message>
            <source>A top-up is more than nothing.</source>
            <translation>Пополнение больше нуля.</translation>
        </message>
        <message>
            <source>A charge is taken, not given, and for a session.</source>
            <translation>Списание забирают, а не дают, и за сессию.</translation>
        </message>
        <message>
            <source>A correction of nothing corrects nothing.</source>
            <translation>Исправление на ноль ничего не исправляет.</translation>
        </message>
        <message>
            <source>A name has 1 to {most} letters.</source>
            <translation>В имени от 1 до {most} букв.</translation>
        </message>
        <message>
            <source>A password has {least} to {most} characters.</source>
            <translation>В пароле от {least} до {most} знаков.</translation>
        </message>
        <message>
            <source>A PIN has {least} to {most} digits.</source>
            <translation>В PIN-коде от {least} до {most} цифр.</translation>
        </message>
        <message>
            <source>This PIN is the first that anybody would try.</source>
            <translation>Этот PIN-код любой попробует первым.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>Выберите другой.</translation>
        </message>
        <message>
            <source>The quota {name!r} must be 0 kWh or more.</source>
            <translation>Квота {name!r} должна быть не меньше 0 кВт·ч.</translation>
        </message>
        <message>
            <source>The shares of the quota {name!r} are 0 to 100 percent.</source>
            <translation>Доли квоты {name!r} — от 0 до 100 процентов.</translation>
        </message>
        <message>
            <source>A grant needs an energy and a reason.</source>
            <translation>Добавке нужны энергия и причина.</translation>
        </message>
        <message>
            <source>A grant expires after it was given.</source>
            <translation>Добавка истекает после того, как выдана.</translation>
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
            <translation>Максимум меньше минимума.</translation>
        </message>
        <message>
            <source>A tax is between 0 and 100 percent.</source>
            <translation>Налог — от 0 до 100 процентов.</translation>
        </message>
        <message>
            <source>The price of {name!r} must be 0 or more.</source>
            <translation>Цена {name!r} должна быть не меньше 0.</translation>
        </message>
        <message>
            <source>The free minutes of {name!r} must be 0 or more.</source>
            <translation>Бесплатные минуты {name!r} должны быть не меньше 0.</translation>
        </message>
        <message>
            <source>{name!r} is not for parking and has no free minutes.</source>
            <translation>{name!r} не для стоянки, бесплатных минут нет.</translation>
        </message>
        <message>
            <source>{name!r} ends before it begins.</source>
            <translation>{name!r} заканчивается раньше, чем начинается.</translation>
        </message>
        <message>
            <source>The energy below which a session is free must be 0 or more.</source>
            <translation>Энергия, до которой сессия бесплатна, не меньше 0.</translation>
        </message>
        <message>
            <source>{error}.</source>
            <translation>{error}.</translation>
        </message>
        <message>
            <source>A minimum or maximum is 0 or more, in {currency}.</source>
            <translation>Минимум или максимум — не меньше 0, в {currency}.</translation>
        </message>
        <message>
            <source>Nobody knows the time zone {time_zone!r}.</source>
            <translation>Часовой пояс {time_zone!r} неизвестен.</translation>
        </message>
        <message>
            <source>This is no tariff plan: {error}</source>
            <translation>Это не тариф: {error}</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Файл пуст.</translation>
        </message>
        <message>
            <source>The header has no column id_tag.</source>
            <translation>В заголовке нет столбца id_tag.</translation>
        </message>
        <message>
            <source>It is: {header}</source>
            <translation>Он такой: {header}</translation>
        </message>
        <message>
            <source>{cells} cells where the header has {columns}.</source>
            <translation>Ячеек {cells}, а в заголовке {columns}.</translation>
        </message>
        <message>
            <source>The file is not in UTF-8.</source>
            <translation>Файл не в UTF-8.</translation>
        </message>
        <message>
            <source>Save it as "CSV UTF-8" and try again.</source>
            <translation>Сохраните его как «CSV UTF-8» и попробуйте снова.</translation>
        </message>
        <message>
            <source>The header has the column {name} twice.</source>
            <translation>В заголовке столбец {name} дважды.</translation>
        </message>
        <message>
            <source>Line {line} and what follows cannot be read: {error}.</source>
            <translation>Строку {line} и дальше прочитать нельзя: {error}.</translation>
        </message>
        <message>
            <source>Credit and the least balance are 0 or more.</source>
            <translation>Кредит и наименьший остаток — не меньше 0.</translation>
        </message>
        <message>
            <source>Credit and the least balance are in one currency.</source>
            <translation>Кредит и наименьший остаток в одной валюте.</translation>
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
            <translation>{by}: недостаточно прав.</translation>
        </message>
        <message>
            <source>Ask somebody with the role {needed}.</source>
            <translation>Обратитесь к тому, у кого роль {needed}.</translation>
        </message>
        <message>
            <source>Session {session_id} has no bill.</source>
            <translation>У сессии {session_id} нет счёта.</translation>
        </message>
        <message>
            <source>{reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no bulk run {run_id}.</source>
            <translation>Нет групповой команды {run_id}.</translation>
        </message>
        <message>
            <source>There is no charger to ask.</source>
            <translation>Некого спрашивать.</translation>
        </message>
        <message>
            <source>Choose at least one.</source>
            <translation>Выберите хотя бы одну.</translation>
        </message>
        <message>
            <source>A card number has 1 to {longest_number} characters.</source>
            <translation>В номере карты от 1 до {longest_number} знаков.</translation>
        </message>
        <message>
            <source>The card {id_tag} is known already.</source>
            <translation>Карта {id_tag} уже известна.</translation>
        </message>
        <message>
            <source>Nobody knows the card {id_tag}.</source>
            <translation>Карта {id_tag} никому не известна.</translation>
        </message>
        <message>
            <source>There is no person {person_id}.</source>
            <translation>Нет человека {person_id}.</translation>
        </message>
        <message>
            <source>A charger needs a name.</source>
            <translation>Станции нужно имя.</translation>
        </message>
        <message>
            <source>Type the name of its bay.</source>
            <translation>Введите название её места.</translation>
        </message>
        <message>
            <source>{name!r} cannot stand for {charger}.</source>
            <translation>{name!r} не может заменять {charger}.</translation>
        </message>
        <message>
            <source>There is no charger {charger_id}.</source>
            <translation>Нет станции {charger_id}.</translation>
        </message>
        <message>
            <source>{charger} is charging already.</source>
            <translation>{charger} уже заряжает.</translation>
        </message>
        <message>
            <source>Stop that session first.</source>
            <translation>Сначала остановите ту сессию.</translation>
        </message>
        <message>
            <source>{charger} is {status}.</source>
            <translation>{charger}: состояние {status}.</translation>
        </message>
        <message>
            <source>Wait until the connector is free, or choose another one.</source>
            <translation>Подождите, пока разъём освободится, или выберите другой.</translation>
        </message>
        <message>
            <source>There is no session on {charger}.</source>
            <translation>На {charger} нет сессии.</translation>
        </message>
        <message>
            <source>{charger} is offline.</source>
            <translation>{charger}: нет связи.</translation>
        </message>
        <message>
            <source>Check its power and its network cable; it dials again by itself.</source>
            <translation>Проверьте питание и сетевой кабель; она подключится сама.</translation>
        </message>
        <message>
            <source>{charger} has no connector {number}.</source>
            <translation>У {charger} нет разъёма {number}.</translation>
        </message>
        <message>
            <source>A card number has 1 to 20 characters.</source>
            <translation>В номере карты от 1 до 20 знаков.</translation>
        </message>
        <message>
            <source>Type it as it stands on the card.</source>
            <translation>Введите его так, как он написан на карте.</translation>
        </message>
        <message>
            <source>Choose another card, or have it unblocked.</source>
            <translation>Выберите другую карту или попросите её разблокировать.</translation>
        </message>
        <message>
            <source>A schedule lasts longer than 0 seconds.</source>
            <translation>Расписание длится дольше 0 секунд.</translation>
        </message>
        <message>
            <source>Nothing was changed on {charger_id} that could be written back.</source>
            <translation>На {charger_id} ничего не меняли, возвращать нечего.</translation>
        </message>
        <message>
            <source>{charger_id} did not tell its settings: {told}.</source>
            <translation>{charger_id}: настройки не сообщены: {told}.</translation>
        </message>
        <message>
            <source>{charger_id} rebooted {most_reboots} times after its settings were changed.</source>
            <translation>{charger_id}: после изменения настроек перезапусков: {most_reboots}.</translation>
        </message>
        <message>
            <source>Write the old values back first.</source>
            <translation>Сначала верните старые значения.</translation>
        </message>
        <message>
            <source>{charger_id} was written to {budget} times within a day.</source>
            <translation>{charger_id}: записей за день: {budget}.</translation>
        </message>
        <message>
            <source>Wait until tomorrow: its memory wears out.</source>
            <translation>Подождите до завтра: её память изнашивается.</translation>
        </message>
        <message>
            <source>A command that waits expires in the future.</source>
            <translation>Ожидающая команда истекает в будущем.</translation>
        </message>
        <message>
            <source>This command does not wait any more.</source>
            <translation>Эта команда больше не ждёт.</translation>
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
            <translation>Гостю нужно имя.</translation>
        </message>
        <message>
            <source>A guest needs a limit in kWh or minutes.</source>
            <translation>Гостю нужно ограничение в кВт·ч или минутах.</translation>
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
            <translation>Нет часового пояса {assumed_zone}.</translation>
        </message>
        <message>
            <source>Energy is in Wh or kWh, power in W or kW.</source>
            <translation>Энергия в Вт·ч или кВт·ч, мощность в Вт или кВт.</translation>
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
            <translation>Оператор {name} уже есть.</translation>
        </message>
        <message>
            <source>The first operator must be an admin.</source>
            <translation>Первый оператор должен быть администратором.</translation>
        </message>
        <message>
            <source>An operator needs a password or a PIN.</source>
            <translation>Оператору нужен пароль или PIN-код.</translation>
        </message>
        <message>
            <source>{by} may change only their own PIN.</source>
            <translation>{by}: можно менять только свой PIN-код.</translation>
        </message>
        <message>
            <source>{name} is the last admin.</source>
            <translation>{name} — последний администратор.</translation>
        </message>
        <message>
            <source>Make somebody else an admin.</source>
            <translation>Сначала сделайте администратором кого-то ещё.</translation>
        </message>
        <message>
            <source>There is no operator {name}.</source>
            <translation>Нет оператора {name}.</translation>
        </message>
        <message>
            <source>Name and password do not belong together.</source>
            <translation>Имя и пароль не подходят друг к другу.</translation>
        </message>
        <message>
            <source>That is not the PIN or password of {name}.</source>
            <translation>Это не PIN-код и не пароль: {name}.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Человеку нужно имя.</translation>
        </message>
        <message>
            <source>There is no group {group_id}.</source>
            <translation>Нет группы {group_id}.</translation>
        </message>
        <message>
            <source>A group needs a name of its own.</source>
            <translation>Группе нужно своё имя.</translation>
        </message>
        <message>
            <source>A vehicle needs a plate of its own.</source>
            <translation>Автомобилю нужен свой номер.</translation>
        </message>
        <message>
            <source>A quota plan needs a name.</source>
            <translation>Плану квоты нужно имя.</translation>
        </message>
        <message>
            <source>Somebody has this quota plan.</source>
            <translation>У кого-то есть этот план квоты.</translation>
        </message>
        <message>
            <source>Give them another one first.</source>
            <translation>Сначала дайте им другой.</translation>
        </message>
        <message>
            <source>There is no quota plan {plan_id}.</source>
            <translation>Нет плана квоты {plan_id}.</translation>
        </message>
        <message>
            <source>There is no {word} {id}.</source>
            <translation>Нет: {word} {id}.</translation>
        </message>
        <message>
            <source>A quota is a person's or a group's.</source>
            <translation>Квота принадлежит человеку или группе.</translation>
        </message>
        <message>
            <source>There is no {owner}.</source>
            <translation>Нет: {owner}.</translation>
        </message>
        <message>
            <source>Closing a session needs a reason.</source>
            <translation>Для закрытия сессии нужна причина.</translation>
        </message>
        <message>
            <source>Say what was seen.</source>
            <translation>Напишите, что было видно.</translation>
        </message>
        <message>
            <source>Session {session_id} is not open.</source>
            <translation>Сессия {session_id} не открыта.</translation>
        </message>
        <message>
            <source>Stop {stop_id} does not wait for a session.</source>
            <translation>«Стоп» {stop_id} не ждёт сессии.</translation>
        </message>
        <message>
            <source>Session {session_id} is not open at this charger.</source>
            <translation>Сессия {session_id} на этой станции не открыта.</translation>
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
            <translation>Это резервирование закончилось.</translation>
        </message>
        <message>
            <source>{charger_id} has no connector {number}.</source>
            <translation>У {charger_id} нет разъёма {number}.</translation>
        </message>
        <message>
            <source>A reservation ends in the future.</source>
            <translation>Резервирование заканчивается в будущем.</translation>
        </message>
        <message>
            <source>Card {id_tag} may not charge: {status}.</source>
            <translation>Карте {id_tag} заряжать нельзя: {status}.</translation>
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
            <translation>Нет тарифа {plan_id}.</translation>
        </message>
        <message>
            <source>A tariff keeps its currency.</source>
            <translation>Валюта тарифа не меняется.</translation>
        </message>
        <message>
            <source>Add another tariff for another currency.</source>
            <translation>Для другой валюты создайте другой тариф.</translation>
        </message>
        <message>
            <source>This tariff is retired.</source>
            <translation>Этот тариф снят.</translation>
        </message>
        <message>
            <source>Bring it back first.</source>
            <translation>Сначала верните его.</translation>
        </message>
        <message>
            <source>The depot sells by this tariff now.</source>
            <translation>Сейчас депо продаёт по этому тарифу.</translation>
        </message>
        <message>
            <source>Choose another first.</source>
            <translation>Сначала выберите другой.</translation>
        </message>
        <message>
            <source>A tariff needs a name.</source>
            <translation>Тарифу нужно имя.</translation>
        </message>
        <message>
            <source>Revoke it, or choose another name.</source>
            <translation>Отзовите его или выберите другое имя.</translation>
        </message>
        <message>
            <source>This wallet takes {currency}.</source>
            <translation>Этот кошелёк ведётся в {currency}.</translation>
        </message>
        <message>
            <source>This person has no wallet.</source>
            <translation>У этого человека нет кошелька.</translation>
        </message>
        <message>
            <source>Open one first.</source>
            <translation>Сначала откройте его.</translation>
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
            <translation>ChargeYard не запускается</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>Fault</name>
        <message>
            <source>The plug does not lock or unlock. Push it in firmly, then unlock it.</source>
            <translation>Разъём не блокируется или не разблокируется. Вставьте его плотно, затем разблокируйте.</translation>
        </message>
        <message>
            <source>Vehicle and charger do not understand each other. Unplug, wait, plug in again.</source>
            <translation>Автомобиль и станция не понимают друг друга. Отключите, подождите, подключите снова.</translation>
        </message>
        <message>
            <source>Earth fault. Do not use this bay; have an electrician look at it.</source>
            <translation>Замыкание на землю. Не пользуйтесь этим местом; вызовите электрика.</translation>
        </message>
        <message>
            <source>Too hot. Let it cool down and keep its vents free.</source>
            <translation>Перегрев. Дайте остыть, не закрывайте вентиляцию.</translation>
        </message>
        <message>
            <source>Too much current. Unplug; if it comes again, have an electrician look at it.</source>
            <translation>Слишком большой ток. Отключите; если повторится, вызовите электрика.</translation>
        </message>
        <message>
            <source>The mains voltage is too high. Have an electrician look at it.</source>
            <translation>Напряжение сети слишком высокое. Вызовите электрика.</translation>
        </message>
        <message>
            <source>The mains voltage is too low. Have an electrician look at it.</source>
            <translation>Напряжение сети слишком низкое. Вызовите электрика.</translation>
        </message>
        <message>
            <source>Its meter does not answer. Restart it; energy may be missing.</source>
            <translation>Счётчик не отвечает. Перезапустите; часть энергии может быть не учтена.</translation>
        </message>
        <message>
            <source>Its contactor does not switch. Do not use this bay; call the service.</source>
            <translation>Контактор не переключается. Не пользуйтесь этим местом; вызовите сервис.</translation>
        </message>
        <message>
            <source>Its card reader does not work. Start charging from here.</source>
            <translation>Считыватель карт не работает. Начинайте зарядку отсюда.</translation>
        </message>
        <message>
            <source>Its radio connection is weak. Check the antenna.</source>
            <translation>Слабая радиосвязь. Проверьте антенну.</translation>
        </message>
        <message>
            <source>Unplug and restart it. If the fault comes again, call the service.</source>
            <translation>Отключите и перезапустите. Если ошибка повторится, вызовите сервис.</translation>
        </message>
    </context>
    <context>
        <name>FileModel</name>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получен</translation>
        </message>
    </context>
    <context>
        <name>FilesTab</name>
        <message>
            <source>Get diagnostics</source>
            <translation>Запросить диагностику</translation>
        </message>
        <message>
            <source>Get security log</source>
            <translation>Запросить журнал безопасности</translation>
        </message>
        <message>
            <source>Update firmware</source>
            <translation>Обновить прошивку</translation>
        </message>
        <message>
            <source>Files of this charger</source>
            <translation>Файлы этой станции</translation>
        </message>
        <message>
            <source>Content of the file</source>
            <translation>Содержимое файла</translation>
        </message>
        <message>
            <source>This charger has brought no file yet</source>
            <translation>Эта станция ещё не прислала файлов</translation>
        </message>
        <message>
            <source>Get diagnostics asks it to; what it brings appears here.</source>
            <translation>«Запросить диагностику» просит её об этом; что придёт, появится здесь.</translation>
        </message>
        <message>
            <source>No file in the firmware folder</source>
            <translation>В папке прошивок нет файлов</translation>
        </message>
        <message>
            <source>Put files into the folder firmware of the data folder</source>
            <translation>Положите файлы в папку firmware в папке данных</translation>
        </message>
        <message>
            <source>This is no text.</source>
            <translation>Это не текст.</translation>
        </message>
        <message>
            <source>Update {0}?</source>
            <translation>Обновить {0}?</translation>
        </message>
        <message>
            <source>It fetches {0}, installs it and restarts; it does not charge meanwhile.</source>
            <translation>Станция загрузит {0}, установит и перезапустится; в это время она не заряжает.</translation>
        </message>
        <message>
            <source>Firmware file</source>
            <translation>Файл прошивки</translation>
        </message>
    </context>
    <context>
        <name>Flag</name>
        <message>
            <source>The card may not charge here; the charger charged all the same.</source>
            <translation>Карте здесь заряжать нельзя; станция всё равно заряжала.</translation>
        </message>
        <message>
            <source>The charger was not adopted when this began.</source>
            <translation>Станция не была принята, когда это началось.</translation>
        </message>
        <message>
            <source>Another card ended it than began it.</source>
            <translation>Закончила не та карта, что начала.</translation>
        </message>
        <message>
            <source>The meter values do not fit together: check the energy.</source>
            <translation>Показания счётчика не сходятся: проверьте энергию.</translation>
        </message>
        <message>
            <source>The charger's clock was wrong; our time is booked.</source>
            <translation>Часы станции шли неверно; записано наше время.</translation>
        </message>
        <message>
            <source>The charger has not told its end; it is taken from what was measured.</source>
            <translation>Станция не сообщила конец; он взят по измерениям.</translation>
        </message>
        <message>
            <source>The charger has told its end and no start.</source>
            <translation>Станция сообщила конец без начала.</translation>
        </message>
        <message>
            <source>The charger has not told its end.</source>
            <translation>Станция не сообщила конец.</translation>
        </message>
        <message>
            <source>The charger kept it while offline and told it late.</source>
            <translation>Станция хранила это без связи и сообщила поздно.</translation>
        </message>
        <message>
            <source>Card not allowed</source>
            <translation>Карта не допущена</translation>
        </message>
        <message>
            <source>Charger not adopted</source>
            <translation>Станция не принята</translation>
        </message>
        <message>
            <source>Other card stopped it</source>
            <translation>Остановила другая карта</translation>
        </message>
        <message>
            <source>Check energy</source>
            <translation>Проверить энергию</translation>
        </message>
        <message>
            <source>Clock wrong</source>
            <translation>Неверные часы</translation>
        </message>
        <message>
            <source>End estimated</source>
            <translation>Конец оценён</translation>
        </message>
        <message>
            <source>No start</source>
            <translation>Нет начала</translation>
        </message>
        <message>
            <source>Stop lost</source>
            <translation>Стоп потерян</translation>
        </message>
        <message>
            <source>Reported late</source>
            <translation>Сообщено поздно</translation>
        </message>
    </context>
    <context>
        <name>GrantSheet</name>
        <message>
            <source>Extra kWh for {name}</source>
            <translation>Дополнительные кВт·ч: {name}</translation>
        </message>
        <message>
            <source>Used after the quota itself. Kept in the audit.</source>
            <translation>Расходуются после самой квоты. Остаётся в журнале.</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Выдать</translation>
        </message>
        <message>
            <source>kWh</source>
            <translation>кВт·ч</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Энергия</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>What is left after this day is lost</source>
            <translation>Что останется после этого дня, пропадёт</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
        <message>
            <source>Say why, for those who read it later.</source>
            <translation>Напишите почему, для тех, кто прочтёт потом.</translation>
        </message>
        <message>
            <source>Until is a day from today on, such as 2026-12-31.</source>
            <translation>«До» — это день начиная с сегодня, вида 2026-12-31.</translation>
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
            <translation type="unfinished">Начать зарядку</translation>
        </message>
        <message>
            <source>kWh</source>
            <translation type="unfinished">кВт·ч</translation>
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
            <translation type="unfinished">Имя</translation>
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
            <translation>Как читается {charger}</translation>
        </message>
        <message>
            <source>In force at once, for what comes from now on.</source>
            <translation>Действует сразу, для всего, что придёт дальше.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>as the charger says</source>
            <translation>как говорит станция</translation>
        </message>
        <message>
            <source>Energy is in</source>
            <translation>Энергия в</translation>
        </message>
        <message>
            <source>Power is in</source>
            <translation>Мощность в</translation>
        </message>
        <message>
            <source>Times without a zone are in</source>
            <translation>Время без пояса — в</translation>
        </message>
    </context>
    <context>
        <name>HoldButton</name>
        <message>
            <source>Press and hold to confirm</source>
            <translation>Удерживайте для подтверждения</translation>
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
            <translation type="unfinished">До</translation>
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
            <translation>Ошибка</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новое</translation>
        </message>
    </context>
    <context>
        <name>ImportModel</name>
        <message>
            <source>Line</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>Словами</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Import {file}?</source>
            <translation>Импортировать {file}?</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорт</translation>
        </message>
        <message numerus="yes">
            <source>Skip bad lines: %n</source>
            <translation>
                <numerusform>Пропустить %n ошибочную строку</numerusform>
                <numerusform>Пропустить %n ошибочные строки</numerusform>
                <numerusform>Пропустить %n ошибочных строк</numerusform>
            </translation>
        </message>
        <message>
            <source>{new} new, {changed} changed, {unchanged} unchanged, {bad} bad</source>
            <translation>новых {new}, изменённых {changed}, без изменений {unchanged}, ошибочных {bad}</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Что изменится</translation>
        </message>
        <message>
            <source>Mend the bad lines in the file, or skip them, to import the others.</source>
            <translation>Исправьте ошибочные строки в файле или пропустите их, чтобы импортировать остальные.</translation>
        </message>
        <message>
            <source>There is nothing new in this file.</source>
            <translation>В этом файле нет ничего нового.</translation>
        </message>
    </context>
    <context>
        <name>LegendKey</name>
        <message>
            <source>Show or hide this curve</source>
            <translation>Показать или скрыть эту кривую</translation>
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
            <translation type="unfinished">{number} кВт</translation>
        </message>
        <message>
            <source>from {span} on {limit}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
                <numerusform />
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
            <translation type="unfinished">Действует</translation>
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
            <translation>Связь: {charger}</translation>
        </message>
        <message>
            <source>In force from the charger's next connection on.</source>
            <translation>Действует со следующего подключения станции.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>никогда</translation>
        </message>
        <message>
            <source>No password</source>
            <translation>Без пароля</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>s</source>
            <translation>с</translation>
        </message>
        <message>
            <source>Ping every</source>
            <translation>Ping каждые</translation>
        </message>
        <message>
            <source>Heartbeat every</source>
            <translation>Heartbeat каждые</translation>
        </message>
        <message>
            <source>Silent after</source>
            <translation>Молчит через</translation>
        </message>
        <message>
            <source>Rest after a start</source>
            <translation>Покой после запуска</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>set; type to change it</source>
            <translation>задан; введите, чтобы изменить</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
    </context>
    <context>
        <name>LiveChart</name>
        <message>
            <source>Power</source>
            <translation>Мощность</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Ток</translation>
        </message>
        <message>
            <source>Voltage</source>
            <translation>Напряжение</translation>
        </message>
        <message>
            <source>Battery</source>
            <translation>Батарея</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Энергия</translation>
        </message>
    </context>
    <context>
        <name>LiveTab</name>
        <message>
            <source>Picture</source>
            <translation>Картинка</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Таблица</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Сохранить график</translation>
        </message>
        <message>
            <source>Could not save {0}: {1}.</source>
            <translation>Не удалось сохранить {0}: {1}.</translation>
        </message>
        <message>
            <source>Saved {0}.</source>
            <translation>Сохранено: {0}.</translation>
        </message>
        <message>
            <source>the file cannot be written</source>
            <translation>файл записать нельзя</translation>
        </message>
        <message>
            <source>No readings in this time</source>
            <translation>За это время показаний нет</translation>
        </message>
        <message>
            <source>They appear here as soon as the charger sends meter values.</source>
            <translation>Они появятся здесь, как только станция пришлёт показания.</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>График</translation>
        </message>
    </context>
    <context>
        <name>LiveTools</name>
        <message>
            <source>Pause</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Follow live</source>
            <translation>Следить</translation>
        </message>
        <message>
            <source>15 min</source>
            <translation>15 мин</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 час</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 день</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Сессия</translation>
        </message>
        <message>
            <source>Save the chart as a picture (PNG)</source>
            <translation>Сохранить график картинкой (PNG)</translation>
        </message>
        <message>
            <source>Save the readings as a table (CSV)</source>
            <translation>Сохранить показания таблицей (CSV)</translation>
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
            <translation>Запрос</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Копировать как JSON</translation>
        </message>
        <message>
            <source>Choose a message to see what was asked and answered.</source>
            <translation>Выберите сообщение, чтобы увидеть вопрос и ответ.</translation>
        </message>
    </context>
    <context>
        <name>MessageFilter</name>
        <message>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>All messages</source>
            <translation>Все сообщения</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Both directions</source>
            <translation>Оба направления</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Все исходы</translation>
        </message>
        <message>
            <source>Text in request or answer</source>
            <translation>Текст в запросе или ответе</translation>
        </message>
    </context>
    <context>
        <name>MessagesTab</name>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>New messages: show them</source>
            <translation>Новые сообщения: показать</translation>
        </message>
        <message>
            <source>No message fits the filter</source>
            <translation>Ни одно сообщение не подходит к фильтру</translation>
        </message>
        <message>
            <source>Show all messages</source>
            <translation>Показать все сообщения</translation>
        </message>
        <message>
            <source>Nothing was said yet</source>
            <translation>Пока ничего не сказано</translation>
        </message>
        <message>
            <source>Every message from and to this charger appears here.</source>
            <translation>Здесь появляется каждое сообщение от станции и к ней.</translation>
        </message>
    </context>
    <context>
        <name>NameEdit</name>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
    </context>
    <context>
        <name>NavRail</name>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Свернуть</translation>
        </message>
        <message>
            <source>Expand</source>
            <translation>Развернуть</translation>
        </message>
    </context>
    <context>
        <name>NewCard</name>
        <message>
            <source>Card {number} is known already.</source>
            <translation>Карта {number} уже известна.</translation>
        </message>
        <message>
            <source>Card {number} is known already; it is of {whose}.</source>
            <translation>Карта {number} уже известна; её владелец {whose}.</translation>
        </message>
    </context>
    <context>
        <name>NewCardSheet</name>
        <message>
            <source>New card</source>
            <translation>Новая карта</translation>
        </message>
        <message>
            <source>Hold the card to any charger or reader, or type it.</source>
            <translation>Приложите карту к любой станции или считывателю, или введите номер.</translation>
        </message>
        <message>
            <source>Give card {number} to…</source>
            <translation>Отдать карту {number}…</translation>
        </message>
        <message>
            <source>What was charged with it stays with whom it was.</source>
            <translation>Что ею заряжали, остаётся за тем, у кого она была.</translation>
        </message>
        <message>
            <source>Give the card</source>
            <translation>Отдать карту</translation>
        </message>
        <message>
            <source>never</source>
            <translation>никогда</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Номер карты</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>What is written on it, or where it is kept</source>
            <translation>Что на ней написано или где она хранится</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Its last day, such as 2026-12-31</source>
            <translation>Её последний день, вида 2026-12-31</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Истекает</translation>
        </message>
        <message>
            <source>Choose whose card it is.</source>
            <translation>Выберите, чья это карта.</translation>
        </message>
    </context>
    <context>
        <name>NewCharger</name>
        <message>
            <source>First seen {moment}</source>
            <translation>Впервые замечена {moment}</translation>
        </message>
        <message>
            <source>heard {age} ago</source>
            <translation>слышали {age} назад</translation>
        </message>
        <message>
            <source>heard just now</source>
            <translation>слышали только что</translation>
        </message>
        <message>
            <source>Maker and model not reported yet</source>
            <translation>Производитель и модель пока не сообщены</translation>
        </message>
        <message>
            <source>{name} belongs to this depot now.</source>
            <translation>{name} теперь принадлежит этому депо.</translation>
        </message>
    </context>
    <context>
        <name>NewChargerRow</name>
        <message>
            <source>Name in the depot</source>
            <translation>Имя в депо</translation>
        </message>
        <message>
            <source>Adopt</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
    </context>
    <context>
        <name>NewChargersPage</name>
        <message>
            <source>Type this address into a charger, as its OCPP 1.6 server:
{address}
It appears here as soon as it dials.</source>
            <translation>Введите этот адрес в станцию как её сервер OCPP 1.6:
{address}
Она появится здесь, как только подключится.</translation>
        </message>
        <message>
            <source>No new charger</source>
            <translation>Новых станций нет</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Копировать адрес</translation>
        </message>
        <message>
            <source>These chargers dialled in and are not part of this depot. Until somebody adopts them no card is accepted there; what they charge is recorded.</source>
            <translation>Эти станции подключились, но не входят в депо. Пока их не примут, карты там не действуют; что они заряжают, записывается.</translation>
        </message>
        <message>
            <source>No new charger waits. Type {address} into a charger, as its OCPP 1.6 server; it appears here as soon as it dials.</source>
            <translation>Новых станций нет. Введите {address} в станцию как её сервер OCPP 1.6; она появится здесь, как только подключится.</translation>
        </message>
    </context>
    <context>
        <name>Note</name>
        <message>
            <source>Accepted. Waiting for the vehicle to start.</source>
            <translation>Принято. Ждём, пока автомобиль начнёт.</translation>
        </message>
        <message>
            <source>Accepted. Waiting for the session to end.</source>
            <translation>Принято. Ждём конца сессии.</translation>
        </message>
        <message>
            <source>Accepted. Waiting until it is in service.</source>
            <translation>Принято. Ждём, пока она войдёт в работу.</translation>
        </message>
        <message>
            <source>Accepted. Waiting until it is out of use.</source>
            <translation>Принято. Ждём, пока она выйдет из работы.</translation>
        </message>
        <message>
            <source>Accepted. It is back in a minute or two.</source>
            <translation>Принято. Вернётся через минуту-две.</translation>
        </message>
        <message>
            <source>Nothing happened within {seconds} s. Is the cable plugged in? Try again or unlock.</source>
            <translation>За {seconds} с ничего не произошло. Кабель вставлен? Повторите или разблокируйте.</translation>
        </message>
        <message>
            <source>It has not stopped within {seconds} s. Try again, or press stop at the charger.</source>
            <translation>За {seconds} с не остановилась. Повторите или нажмите «стоп» на станции.</translation>
        </message>
        <message>
            <source>Its state has not changed within {seconds} s. Try again.</source>
            <translation>За {seconds} с состояние не изменилось. Повторите.</translation>
        </message>
        <message>
            <source>It has not come back within {seconds} s. Check its power and its network.</source>
            <translation>За {seconds} с не вернулась. Проверьте питание и сеть.</translation>
        </message>
        <message>
            <source>Not connected yet. It dials by itself once it has power.</source>
            <translation>Ещё не подключена. Подключится сама, когда появится питание.</translation>
        </message>
        <message>
            <source>Offline since {since}. Charging may go on without us.</source>
            <translation>Нет связи с {since}. Зарядка может идти и без нас.</translation>
        </message>
        <message>
            <source>Offline since {since}. Check its power and its network.</source>
            <translation>Нет связи с {since}. Проверьте питание и сеть.</translation>
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
            <translation>Подключена, но {age} ничего не слышно. Если так и останется, перезапустите.</translation>
        </message>
        <message>
            <source>It charges for a card that may not charge here.</source>
            <translation>Заряжает по карте, которой здесь заряжать нельзя.</translation>
        </message>
        <message>
            <source>It restarted during this session. Waiting whether it goes on.</source>
            <translation>Перезапустилась во время этой сессии. Ждём, продолжится ли она.</translation>
        </message>
        <message>
            <source>It has not reported a connector yet.</source>
            <translation>Ещё не сообщила ни одного разъёма.</translation>
        </message>
        <message>
            <source>{age} old</source>
            <translation>{age} назад</translation>
        </message>
        <message>
            <source>Offline since {since}</source>
            <translation>Нет связи с {since}</translation>
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
            <translation type="unfinished">Пароль</translation>
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
            <translation type="unfinished">Добавить</translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished">Имя</translation>
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
            <translation>Нужна помощь</translation>
        </message>
        <message>
            <source>Charging</source>
            <translation>Заряжают</translation>
        </message>
        <message>
            <source>Plugged in</source>
            <translation>Подключены</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Свободны</translation>
        </message>
        <message>
            <source>Out of service</source>
            <translation>Не работают</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Нет связи</translation>
        </message>
        <message>
            <source>Show the charger</source>
            <translation>Показать станцию</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Показать нечего</translation>
        </message>
        <message>
            <source>No connector is in this state, or none matches the search.</source>
            <translation>Ни один разъём не в этом состоянии или не подходит к поиску.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>New chargers wait to be adopted: {count}</source>
            <translation>Новые станции ждут приёма: {count}</translation>
        </message>
        <message>
            <source>What dials in becomes part of this depot when somebody adopts it.</source>
            <translation>Что подключается, входит в депо, когда его примут.</translation>
        </message>
        <message>
            <source>Show new chargers</source>
            <translation>Показать новые станции</translation>
        </message>
        <message>
            <source>No charger yet</source>
            <translation>Станций пока нет</translation>
        </message>
        <message>
            <source>Type this address into a charger, as its OCPP 1.6 server:
{address}
It then appears here under New chargers.</source>
            <translation>Введите этот адрес в станцию как её сервер OCPP 1.6:
{address}
После этого она появится здесь, в разделе «Новые станции».</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Копировать адрес</translation>
        </message>
    </context>
    <context>
        <name>PeopleAction</name>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Unblock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Lost…</source>
            <translation>Утеряна…</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Найдена</translation>
        </message>
        <message>
            <source>Give to…</source>
            <translation>Отдать…</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished">Закрыть</translation>
        </message>
    </context>
    <context>
        <name>PeopleActions</name>
        <message>
            <source>The cards and vehicles go too. Who has charged stays in the books; take away the right to charge instead.</source>
            <translation>Карты и автомобили тоже удаляются. Кто заряжал, остаётся в книгах; лучше отберите право заряжать.</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>Удалить: {name}?</translation>
        </message>
        <message>
            <source>Is card {number} lost?</source>
            <translation>Карта {number} утеряна?</translation>
        </message>
        <message>
            <source>It charges nowhere any more, until it is found.</source>
            <translation>Она нигде больше не заряжает, пока не найдётся.</translation>
        </message>
        <message>
            <source>It is lost</source>
            <translation>Она утеряна</translation>
        </message>
        <message>
            <source>End the session that runs on it</source>
            <translation>Закончить сессию, которая по ней идёт</translation>
        </message>
        <message>
            <source>Remove card {number}?</source>
            <translation>Удалить карту {number}?</translation>
        </message>
        <message>
            <source>It is unknown from then on. Its sessions stay.</source>
            <translation>С этого момента она неизвестна. Её сессии остаются.</translation>
        </message>
        <message>
            <source>Reset the quotas of {name}?</source>
            <translation>Сбросить квоты: {name}?</translation>
        </message>
        <message>
            <source>What was used in this period no longer counts. Kept in the audit.</source>
            <translation>Использованное за этот период больше не считается. Остаётся в журнале.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Сбросить</translation>
        </message>
        <message>
            <source>Remove {plate}?</source>
            <translation>Удалить {plate}?</translation>
        </message>
        <message>
            <source>Cards that name its plate keep it.</source>
            <translation>Карты, где указан этот номер, его сохранят.</translation>
        </message>
    </context>
    <context>
        <name>PeopleAnswer</name>
        <message>
            <source>{name} is saved.</source>
            <translation>Сохранено: {name}.</translation>
        </message>
        <message>
            <source>{name} is removed.</source>
            <translation>Удалено: {name}.</translation>
        </message>
        <message>
            <source>Card {number} belongs to {name} and may charge from now on.</source>
            <translation>Карта {number}, владелец {name}; с этого момента может заряжать.</translation>
        </message>
        <message>
            <source>Card {number} is blocked at every charger.</source>
            <translation>Карта {number} заблокирована на всех станциях.</translation>
        </message>
        <message>
            <source>Card {number} may charge again.</source>
            <translation>Карта {number} снова может заряжать.</translation>
        </message>
        <message>
            <source>Card {number} is off the list until it is shown again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} may charge {kwh} kWh more.</source>
            <translation>{name}: ещё {kwh} кВт·ч.</translation>
        </message>
        <message>
            <source>The quotas of {name} count from zero again.</source>
            <translation>Квоты снова считаются с нуля: {name}.</translation>
        </message>
        <message>
            <source>Imported: {new} new, {changed} changed, {skipped} bad lines left out.</source>
            <translation>Импортировано: новых {new}, изменённых {changed}, пропущено ошибочных строк {skipped}.</translation>
        </message>
        <message>
            <source>Exported to {path}.</source>
            <translation>Экспортировано в {path}.</translation>
        </message>
    </context>
    <context>
        <name>PeopleFiles</name>
        <message>
            <source>Import people</source>
            <translation>Импорт людей</translation>
        </message>
        <message>
            <source>People as CSV</source>
            <translation>Люди в CSV</translation>
        </message>
        <message>
            <source>Export people</source>
            <translation>Экспорт людей</translation>
        </message>
        <message>
            <source>{path} cannot be used: {reason}.</source>
            <translation>{path} использовать нельзя: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>PeopleModel</name>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Group or company</source>
            <translation>Группа или компания</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Карты</translation>
        </message>
        <message>
            <source>Vehicle</source>
            <translation>Автомобиль</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Квота</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Add a person</source>
            <translation>Добавить человека</translation>
        </message>
        <message>
            <source>New card</source>
            <translation>Новая карта</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message numerus="yes">
            <source>People: %n</source>
            <translation>
                <numerusform>%n человек</numerusform>
                <numerusform>%n человека</numerusform>
                <numerusform>%n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody's name, card, plate or group fits the search.</source>
            <translation>Ни имя, ни карта, ни номер, ни группа не подходят к поиску.</translation>
        </message>
        <message>
            <source>Nobody found</source>
            <translation>Никого не найдено</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Показать всех</translation>
        </message>
        <message>
            <source>Add people one by one, import them from a CSV file, or hold a card to any charger: the sheet for a new card opens by itself.</source>
            <translation>Добавляйте людей по одному, импортируйте из файла CSV или приложите карту к любой станции: лист новой карты откроется сам.</translation>
        </message>
        <message>
            <source>Nobody is in the books yet</source>
            <translation>В книгах пока никого</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>Charging</source>
            <translation>Заряжает</translation>
        </message>
        <message>
            <source>May not charge</source>
            <translation>Заряжать нельзя</translation>
        </message>
        <message>
            <source>No card</source>
            <translation>Нет карты</translation>
        </message>
        <message>
            <source>No valid card</source>
            <translation>Нет действующей карты</translation>
        </message>
        <message>
            <source>Quota used up</source>
            <translation>Квота исчерпана</translation>
        </message>
        <message>
            <source>Quota nearly used up</source>
            <translation>Квота почти исчерпана</translation>
        </message>
        <message>
            <source>May charge</source>
            <translation>Может заряжать</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>Add a quota…</source>
            <translation>Добавить квоту…</translation>
        </message>
        <message>
            <source>Extra kWh…</source>
            <translation>Дополнительные кВт·ч…</translation>
        </message>
        <message>
            <source>Reset…</source>
            <translation>Сбросить…</translation>
        </message>
        <message>
            <source>Add a card…</source>
            <translation>Добавить карту…</translation>
        </message>
        <message>
            <source>Add a vehicle…</source>
            <translation>Добавить автомобиль…</translation>
        </message>
        <message>
            <source>No quota: as much as they like.</source>
            <translation>Без квоты: сколько угодно.</translation>
        </message>
        <message>
            <source>No card yet. Add one, or hold it to any charger while this page is open.</source>
            <translation>Карты пока нет. Добавьте её или приложите к любой станции, пока открыта эта страница.</translation>
        </message>
        <message>
            <source>No vehicle yet.</source>
            <translation>Автомобиля пока нет.</translation>
        </message>
        <message>
            <source>Quota</source>
            <translation>Квота</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Карты</translation>
        </message>
        <message>
            <source>Vehicles</source>
            <translation>Автомобили</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Group or company</source>
            <translation>Группа или компания</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>not given</source>
            <translation>не указано</translation>
        </message>
    </context>
    <context>
        <name>PersonPicker</name>
        <message>
            <source>Name of a person, known or new</source>
            <translation>Имя человека, известного или нового</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Люди</translation>
        </message>
        <message>
            <source>New person: {name}</source>
            <translation>Новый человек: {name}</translation>
        </message>
    </context>
    <context>
        <name>PersonSheet</name>
        <message>
            <source>Add a person</source>
            <translation>Добавить человека</translation>
        </message>
        <message>
            <source>Edit {name}</source>
            <translation>Изменить: {name}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>May charge</source>
            <translation>Может заряжать</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Человеку нужно имя.</translation>
        </message>
        <message>
            <source>An e-mail address looks like name@company.com.</source>
            <translation>Адрес e-mail выглядит так: name@company.com.</translation>
        </message>
        <message>
            <source>A phone number has digits, spaces and perhaps a +.</source>
            <translation>В номере телефона цифры, пробелы и, может быть, +.</translation>
        </message>
        <message>
            <source>Another vehicle has this plate already.</source>
            <translation>Этот номер уже у другого автомобиля.</translation>
        </message>
        <message>
            <source>No quota of their own</source>
            <translation>Своей квоты нет</translation>
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
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Profile</name>
        <message>
            <source>Nothing was said yet</source>
            <translation>Пока ничего не сказано</translation>
        </message>
        <message>
            <source>Of its latest {requests} requests {mended} were mended and {refused} refused.</source>
            <translation>Из последних {requests} запросов исправлено {mended}, отклонено {refused}.</translation>
        </message>
        <message>
            <source>{count} x {repair}</source>
            <translation>{count} × {repair}</translation>
        </message>
        <message>
            <source>as the charger says</source>
            <translation>как говорит станция</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>пока неизвестно</translation>
        </message>
        <message>
            <source>for ever, over all sessions</source>
            <translation>без сброса, за все сессии</translation>
        </message>
        <message>
            <source>from zero with each session</source>
            <translation>с нуля в каждой сессии</translation>
        </message>
        <message>
            <source>Energy is in</source>
            <translation>Энергия в</translation>
        </message>
        <message>
            <source>Power is in</source>
            <translation>Мощность в</translation>
        </message>
        <message>
            <source>Times without a zone are in</source>
            <translation>Время без пояса — в</translation>
        </message>
        <message>
            <source>Its meter counts</source>
            <translation>Её счётчик считает</translation>
        </message>
        <message>
            <source>Its clock</source>
            <translation>Её часы</translation>
        </message>
        <message>
            <source>What it measures fits together if its energy is in {unit}.</source>
            <translation>Измерения сходятся, если энергия в {unit}.</translation>
        </message>
        <message>
            <source>What it measures fits together if its power is in {unit}.</source>
            <translation>Измерения сходятся, если мощность в {unit}.</translation>
        </message>
        <message>
            <source>is right, or nothing was read yet</source>
            <translation>идут верно, или пока ничего не прочитано</translation>
        </message>
        <message>
            <source>is {span} behind ours; our time is used</source>
            <translation>отстают на {span}; берётся наше время</translation>
        </message>
        <message>
            <source>is {span} ahead of ours; our time is used</source>
            <translation>спешат на {span}; берётся наше время</translation>
        </message>
    </context>
    <context>
        <name>ProfileTab</name>
        <message>
            <source>Read it so from now on</source>
            <translation>Читать так с этого момента</translation>
        </message>
        <message>
            <source>Set by hand…</source>
            <translation>Задать вручную…</translation>
        </message>
        <message>
            <source>Write the old values back</source>
            <translation>Вернуть старые значения</translation>
        </message>
        <message>
            <source>Keep them as they are</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Settings of the connection…</source>
            <translation>Настройки связи…</translation>
        </message>
        <message>
            <source>Retire the charger…</source>
            <translation>Списать станцию…</translation>
        </message>
        <message>
            <source>Read so from now on.</source>
            <translation>С этого момента читается так.</translation>
        </message>
        <message>
            <source>The charger did not take these: {0}.</source>
            <translation>Эти параметры станция не приняла: {0}.</translation>
        </message>
        <message>
            <source>The old values are back.</source>
            <translation>Старые значения возвращены.</translation>
        </message>
        <message>
            <source>The settings count as good; they can be changed again.</source>
            <translation>Настройки считаются хорошими; их снова можно менять.</translation>
        </message>
        <message>
            <source>Who dials in as {0} is this charger now.</source>
            <translation>Кто подключается как {0}, теперь эта станция.</translation>
        </message>
        <message>
            <source>{0} stands for itself again.</source>
            <translation>{0} снова сама по себе.</translation>
        </message>
        <message>
            <source>{0} is out of the depot; its history stays.</source>
            <translation>{0} выведена из депо; история остаётся.</translation>
        </message>
        <message>
            <source>Keeping to the standard</source>
            <translation>Соответствие стандарту</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>Как она читается</translation>
        </message>
        <message>
            <source>Settings that were changed, as they were before</source>
            <translation>Изменённые параметры, какими они были</translation>
        </message>
        <message>
            <source>Where the charger restarts twice within five minutes of a change, nothing more is written to it until the old values are back, or somebody keeps the new ones.</source>
            <translation>Если станция перезапускается дважды за пять минут после изменения, в неё больше ничего не пишется, пока не вернут старые значения или кто-нибудь не оставит новые.</translation>
        </message>
    </context>
    <context>
        <name>Quota</name>
        <message>
            <source>a day</source>
            <translation>в день</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>в неделю</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>в месяц</translation>
        </message>
        <message>
            <source>{name}: {limit} kWh a day</source>
            <translation>{name}: {limit} кВт·ч в день</translation>
        </message>
        <message>
            <source>{name}: {limit} kWh a week</source>
            <translation>{name}: {limit} кВт·ч в неделю</translation>
        </message>
        <message>
            <source>{name}: {limit} kWh a month</source>
            <translation>{name}: {limit} кВт·ч в месяц</translation>
        </message>
        <message>
            <source>{name}: no limit</source>
            <translation>{name}: без ограничения</translation>
        </message>
        <message>
            <source>{used} of {allowed} kWh</source>
            <translation>{used} из {allowed} кВт·ч</translation>
        </message>
        <message>
            <source>runs out today at {time} at this pace</source>
            <translation>при таком расходе кончится сегодня в {time}</translation>
        </message>
        <message>
            <source>runs out on {day} at this pace</source>
            <translation>при таком расходе кончится {day}</translation>
        </message>
        <message>
            <source>shared by the group</source>
            <translation>общая для группы</translation>
        </message>
    </context>
    <context>
        <name>QuotaSheet</name>
        <message>
            <source>Quota for {name}</source>
            <translation>Квота: {name}</translation>
        </message>
        <message>
            <source>Checked at every start and counted while energy flows.</source>
            <translation>Проверяется при каждом начале и считается, пока идёт энергия.</translation>
        </message>
        <message>
            <source>Add the quota</source>
            <translation>Добавить квоту</translation>
        </message>
        <message>
            <source>A new quota</source>
            <translation>Новая квота</translation>
        </message>
        <message>
            <source>kWh</source>
            <translation>кВт·ч</translation>
        </message>
        <message>
            <source>No limit, only counted</source>
            <translation>Без ограничения, только учёт</translation>
        </message>
        <message>
            <source>A quota needs a name, such as Staff.</source>
            <translation>Квоте нужно имя, например «Сотрудники».</translation>
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
            <translation type="unfinished">{number} кВт·ч</translation>
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
            <translation>Показать</translation>
        </message>
        <message>
            <source>Session {0} is closed. A stop that comes late still corrects it.</source>
            <translation>Сессия {0} закрыта. Поздний «стоп» её ещё исправит.</translation>
        </message>
        <message>
            <source>The stop ends session {0} now.</source>
            <translation>«Стоп» теперь закрывает сессию {0}.</translation>
        </message>
        <message>
            <source>Settle {0} as proposed?</source>
            <translation>Решить {0}, как предложено?</translation>
        </message>
        <message>
            <source>Settled as proposed: {0}.</source>
            <translation>Решено, как предложено: {0}.</translation>
        </message>
    </context>
    <context>
        <name>Refused</name>
        <message>
            <source>It did not say which charger it is</source>
            <translation>Она не сказала, что это за станция</translation>
        </message>
        <message>
            <source>Nobody here knows this charger</source>
            <translation>Эту станцию здесь никто не знает</translation>
        </message>
        <message>
            <source>Its password is missing or wrong</source>
            <translation>Пароль отсутствует или неверен</translation>
        </message>
        <message>
            <source>It does not speak OCPP 1.6 JSON</source>
            <translation>Она не говорит на OCPP 1.6 JSON</translation>
        </message>
        <message>
            <source>Too many connections from its address</source>
            <translation>Слишком много подключений с её адреса</translation>
        </message>
        <message>
            <source>It asked for something else than OCPP</source>
            <translation>Она просила не OCPP, а что-то другое</translation>
        </message>
        <message>
            <source>Give the charger an identity of its own. If it has no field for one, write it behind the address, as in:</source>
            <translation>Дайте станции собственный идентификатор. Если для него нет поля, допишите его к адресу, например:</translation>
        </message>
        <message>
            <source>This depot takes only chargers that it knows. Is the identity spelled right? To let it wait under New chargers, set admission = "ask". It asked for:</source>
            <translation>Это депо принимает только известные станции. Верно ли написан идентификатор? Чтобы она ждала в «Новых станциях», задайте admission = "ask". Она просила:</translation>
        </message>
        <message>
            <source>Type the password of this charger into it again. Its user name is its identity, the last part of the address:</source>
            <translation>Введите пароль этой станции в неё ещё раз. Её имя пользователя — её идентификатор, последняя часть адреса:</translation>
        </message>
        <message>
            <source>Choose OCPP 1.6 JSON (also called 1.6J) in the charger, not SOAP and not 2.0.1, with this address:</source>
            <translation>Выберите в станции OCPP 1.6 JSON (его зовут и 1.6J), не SOAP и не 2.0.1, с этим адресом:</translation>
        </message>
        <message>
            <source>It dials again and again without hanging up. Restart the charger; if it goes on, look at its network. Its address here is:</source>
            <translation>Она подключается снова и снова, не отключаясь. Перезапустите станцию; если продолжится, проверьте её сеть. Её адрес здесь:</translation>
        </message>
        <message>
            <source>Perhaps somebody opened the address in a browser. If it is a charger, choose OCPP 1.6 JSON in it, and an address that begins with ws:</source>
            <translation>Возможно, кто-то открыл адрес в браузере. Если это станция, выберите в ней OCPP 1.6 JSON и адрес, который начинается с ws:</translation>
        </message>
        <message>
            <source>{address} asked for {path} · {tried}</source>
            <translation>{address} просил {path} · {tried}</translation>
        </message>
        <message>
            <source>once, {moment}</source>
            <translation>один раз, {moment}</translation>
        </message>
        <message>
            <source>{count} times, last {moment}</source>
            <translation>раз: {count}, последний {moment}</translation>
        </message>
    </context>
    <context>
        <name>RefusedRow</name>
        <message>
            <source>Copy the address</source>
            <translation>Копировать адрес</translation>
        </message>
        <message>
            <source>The request as it came</source>
            <translation>Запрос, как он пришёл</translation>
        </message>
        <message>
            <source>Hide the request</source>
            <translation>Скрыть запрос</translation>
        </message>
        <message>
            <source>Show the request as it came</source>
            <translation>Показать запрос, как он пришёл</translation>
        </message>
    </context>
    <context>
        <name>RefusedSection</name>
        <message>
            <source>Clear the list</source>
            <translation>Очистить список</translation>
        </message>
        <message>
            <source>Did not get in</source>
            <translation>Не вошли</translation>
        </message>
    </context>
    <context>
        <name>Request</name>
        <message>
            <source>This is needed.</source>
            <translation>Это нужно указать.</translation>
        </message>
        <message>
            <source>The charger restarts at once and cuts every session on it.</source>
            <translation>Станция перезапустится сразу и оборвёт все сессии.</translation>
        </message>
        <message>
            <source>The charger ends its sessions and restarts.</source>
            <translation>Станция завершит свои сессии и перезапустится.</translation>
        </message>
        <message>
            <source>Charging ends; the vehicle stays plugged in.</source>
            <translation>Зарядка закончится; автомобиль останется подключённым.</translation>
        </message>
        <message>
            <source>The plug is released; a session on this connector ends.</source>
            <translation>Разъём освободится; сессия на нём закончится.</translation>
        </message>
        <message>
            <source>Nobody can charge there until it is back in service.</source>
            <translation>Заряжаться там нельзя, пока её снова не введут в работу.</translation>
        </message>
        <message>
            <source>The charger restarts to install the firmware; sessions on it end.</source>
            <translation>Станция перезапустится, чтобы установить прошивку; её сессии закончатся.</translation>
        </message>
        <message>
            <source>Vehicles may charge more slowly, or pause.</source>
            <translation>Автомобили могут заряжаться медленнее или встать на паузу.</translation>
        </message>
        <message>
            <source>The charger may no longer trust this server and stay away.</source>
            <translation>Станция может перестать доверять этому серверу и не вернуться.</translation>
        </message>
        <message>
            <source>At most {most} characters; these are {given}.</source>
            <translation>Не больше {most} знаков; здесь {given}.</translation>
        </message>
        <message>
            <source>This must be a whole number.</source>
            <translation>Здесь нужно целое число.</translation>
        </message>
        <message>
            <source>This must be a number.</source>
            <translation>Здесь нужно число.</translation>
        </message>
        <message>
            <source>This is not valid JSON: {error}.</source>
            <translation>Это не правильный JSON: {error}.</translation>
        </message>
    </context>
    <context>
        <name>RequestFormView</name>
        <message>
            <source>There is nothing to fill in.</source>
            <translation>Заполнять нечего.</translation>
        </message>
    </context>
    <context>
        <name>RequestHelp</name>
        <message>
            <source>Everyday</source>
            <translation>Повседневное</translation>
        </message>
        <message>
            <source>Ask for a message</source>
            <translation>Попросить сообщение</translation>
        </message>
        <message>
            <source>Smart charging</source>
            <translation>Управление нагрузкой</translation>
        </message>
        <message>
            <source>Reservation</source>
            <translation>Резервирование</translation>
        </message>
        <message>
            <source>Cards in the charger</source>
            <translation>Карты в станции</translation>
        </message>
        <message>
            <source>Firmware and diagnostics</source>
            <translation>Прошивка и диагностика</translation>
        </message>
        <message>
            <source>Security and logs</source>
            <translation>Безопасность и журналы</translation>
        </message>
        <message>
            <source>Starts charging for a card, as if it had been shown at the charger.</source>
            <translation>Начинает зарядку по карте, как если бы её приложили к станции.</translation>
        </message>
        <message>
            <source>Ends a running session; the vehicle stays plugged in.</source>
            <translation>Заканчивает идущую сессию; автомобиль остаётся подключённым.</translation>
        </message>
        <message>
            <source>Releases the plug; a running session on that connector ends.</source>
            <translation>Освобождает разъём; идущая на нём сессия заканчивается.</translation>
        </message>
        <message>
            <source>Restarts the charger: soft ends its sessions first, hard cuts at once.</source>
            <translation>Перезапускает станцию: soft сначала завершает сессии, hard обрывает сразу.</translation>
        </message>
        <message>
            <source>Takes a connector, or with 0 the whole charger, out of service or back.</source>
            <translation>Выводит разъём, а с 0 всю станцию, из работы или возвращает.</translation>
        </message>
        <message>
            <source>Reads settings of the charger: those named, or all of them.</source>
            <translation>Читает настройки станции: названные или все.</translation>
        </message>
        <message>
            <source>Changes one setting of the charger.</source>
            <translation>Меняет один параметр станции.</translation>
        </message>
        <message>
            <source>Makes the charger forget the cards that it accepted earlier.</source>
            <translation>Заставляет станцию забыть карты, которые она принимала раньше.</translation>
        </message>
        <message>
            <source>Says something in the maker's own language; see the charger's manual.</source>
            <translation>Говорит что-то на языке производителя; смотрите руководство станции.</translation>
        </message>
        <message>
            <source>Asks the charger to send one of its messages now.</source>
            <translation>Просит станцию сейчас же прислать одно из её сообщений.</translation>
        </message>
        <message>
            <source>Like TriggerMessage, with the messages of the security extension.</source>
            <translation>Как TriggerMessage, с сообщениями расширения безопасности.</translation>
        </message>
        <message>
            <source>Limits power or current by a schedule.</source>
            <translation>Ограничивает мощность или ток по расписанию.</translation>
        </message>
        <message>
            <source>Removes charging profiles: all that fit what is filled in.</source>
            <translation>Удаляет профили зарядки: все, что подходят к заполненному.</translation>
        </message>
        <message>
            <source>Asks which limits apply in the next seconds, all profiles together.</source>
            <translation>Спрашивает, какие ограничения действуют в ближайшие секунды, все профили вместе.</translation>
        </message>
        <message>
            <source>Keeps a connector free for one card until a moment.</source>
            <translation>Держит разъём свободным для одной карты до указанного времени.</translation>
        </message>
        <message>
            <source>Gives a reserved connector free again.</source>
            <translation>Освобождает зарезервированный разъём.</translation>
        </message>
        <message>
            <source>Asks which version of the card list the charger holds.</source>
            <translation>Спрашивает, какая версия списка карт у станции.</translation>
        </message>
        <message>
            <source>Sends cards that may charge while the charger is offline.</source>
            <translation>Отправляет карты, по которым можно заряжать без связи.</translation>
        </message>
        <message>
            <source>Has the charger fetch and install firmware; it restarts when it does.</source>
            <translation>Станция загрузит и установит прошивку; при этом она перезапустится.</translation>
        </message>
        <message>
            <source>Has the charger upload its diagnostics to an address.</source>
            <translation>Станция выгрузит свою диагностику по адресу.</translation>
        </message>
        <message>
            <source>Has the charger upload its log or its security log.</source>
            <translation>Станция выгрузит свой журнал или журнал безопасности.</translation>
        </message>
        <message>
            <source>Like UpdateFirmware, with a signature that the charger checks.</source>
            <translation>Как UpdateFirmware, с подписью, которую станция проверяет.</translation>
        </message>
        <message>
            <source>Lists the certificates that the charger trusts.</source>
            <translation>Перечисляет сертификаты, которым станция доверяет.</translation>
        </message>
        <message>
            <source>Adds a certificate that the charger will trust.</source>
            <translation>Добавляет сертификат, которому станция будет доверять.</translation>
        </message>
        <message>
            <source>Removes a certificate from those that the charger trusts.</source>
            <translation>Удаляет сертификат из тех, которым станция доверяет.</translation>
        </message>
        <message>
            <source>Hands the charger its own certificate after we signed it.</source>
            <translation>Передаёт станции её собственный сертификат после нашей подписи.</translation>
        </message>
        <message>
            <source>Number of the connector; 0 means the whole charger where that is allowed.</source>
            <translation>Номер разъёма; 0 — вся станция, где это разрешено.</translation>
        </message>
        <message>
            <source>Number of the card that is to be charged for.</source>
            <translation>Номер карты, по которой будет зарядка.</translation>
        </message>
        <message>
            <source>Number of the group that the card belongs to.</source>
            <translation>Номер группы, к которой относится карта.</translation>
        </message>
        <message>
            <source>Number of the session.</source>
            <translation>Номер сессии.</translation>
        </message>
        <message>
            <source>A charging profile for this session only.</source>
            <translation>Профиль зарядки только для этой сессии.</translation>
        </message>
        <message>
            <source>The profile; limits in A or W with one decimal.</source>
            <translation>Профиль; ограничения в А или Вт с одним знаком после запятой.</translation>
        </message>
        <message>
            <source>Name of the setting, as the charger spells it.</source>
            <translation>Имя параметра, как его пишет станция.</translation>
        </message>
        <message>
            <source>The new value, as text.</source>
            <translation>Новое значение, текстом.</translation>
        </message>
        <message>
            <source>The maker's identifier, such as com.example.</source>
            <translation>Идентификатор производителя, например com.example.</translation>
        </message>
        <message>
            <source>Which of the maker's messages.</source>
            <translation>Какое из сообщений производителя.</translation>
        </message>
        <message>
            <source>Content in the form that the maker asks for.</source>
            <translation>Содержимое в виде, который просит производитель.</translation>
        </message>
        <message>
            <source>The message that the charger should send.</source>
            <translation>Сообщение, которое станция должна прислать.</translation>
        </message>
        <message>
            <source>When the reservation ends.</source>
            <translation>Когда резервирование заканчивается.</translation>
        </message>
        <message>
            <source>Any number by which the reservation is named later.</source>
            <translation>Любое число, по которому резервирование потом называют.</translation>
        </message>
        <message>
            <source>How far ahead to look, in seconds.</source>
            <translation>На сколько вперёд смотреть, в секундах.</translation>
        </message>
        <message>
            <source>The unit of the answer: A or W.</source>
            <translation>Единица ответа: А или Вт.</translation>
        </message>
        <message>
            <source>Version number of the list after this change.</source>
            <translation>Номер версии списка после этого изменения.</translation>
        </message>
        <message>
            <source>The cards, each with its status.</source>
            <translation>Карты, каждая со своим статусом.</translation>
        </message>
        <message>
            <source>Full replaces the list, Differential changes it.</source>
            <translation>Full заменяет список, Differential изменяет его.</translation>
        </message>
        <message>
            <source>Address for the file; the charger must reach it (ftp, http or https).</source>
            <translation>Адрес для файла; станция должна до него достать (ftp, http или https).</translation>
        </message>
        <message>
            <source>From when on the charger may fetch the firmware.</source>
            <translation>С какого времени станция может загружать прошивку.</translation>
        </message>
        <message>
            <source>How often it tries again.</source>
            <translation>Сколько раз она пробует снова.</translation>
        </message>
        <message>
            <source>Seconds between two tries.</source>
            <translation>Секунд между попытками.</translation>
        </message>
        <message>
            <source>Oldest moment of interest.</source>
            <translation>Самый ранний нужный момент.</translation>
        </message>
        <message>
            <source>Newest moment of interest.</source>
            <translation>Самый поздний нужный момент.</translation>
        </message>
        <message>
            <source>Any number by which the answer is recognised.</source>
            <translation>Любое число, по которому узнаётся ответ.</translation>
        </message>
        <message>
            <source>Only profiles of this level.</source>
            <translation>Только профили этого уровня.</translation>
        </message>
        <message>
            <source>Number of the profile.</source>
            <translation>Номер профиля.</translation>
        </message>
        <message>
            <source>Only profiles for this purpose.</source>
            <translation>Только профили этого назначения.</translation>
        </message>
        <message>
            <source>What the certificate is for.</source>
            <translation>Для чего сертификат.</translation>
        </message>
        <message>
            <source>The certificate as PEM text.</source>
            <translation>Сертификат в виде текста PEM.</translation>
        </message>
        <message>
            <source>The signed certificate as PEM text.</source>
            <translation>Подписанный сертификат в виде текста PEM.</translation>
        </message>
        <message>
            <source>Which certificate, by its hashes.</source>
            <translation>Какой сертификат, по его хешам.</translation>
        </message>
        <message>
            <source>Address, time and signature of the firmware.</source>
            <translation>Адрес, время и подпись прошивки.</translation>
        </message>
        <message>
            <source>Where to upload, and which span of time.</source>
            <translation>Куда выгрузить и за какое время.</translation>
        </message>
        <message>
            <source>Which of the two logs.</source>
            <translation>Какой из двух журналов.</translation>
        </message>
    </context>
    <context>
        <name>Reservations</name>
        <message>
            <source>Connector {0}</source>
            <translation>Разъём {0}</translation>
        </message>
        <message>
            <source>Any connector</source>
            <translation>Любой разъём</translation>
        </message>
        <message>
            <source>until {0}</source>
            <translation>до {0}</translation>
        </message>
        <message>
            <source>asked by {0}</source>
            <translation>спросил {0}</translation>
        </message>
        <message>
            <source>This charger has taken no list from us yet.</source>
            <translation>Эта станция ещё не принимала от нас списка.</translation>
        </message>
        <message>
            <source>It holds {0} of {1} cards, as version {2}.</source>
            <translation>В ней {0} из {1} карт, версия {2}.</translation>
        </message>
        <message>
            <source>used</source>
            <translation>использовано</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>отменено</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>истекло</translation>
        </message>
        <message>
            <source>dropped by the charger</source>
            <translation>снято станцией</translation>
        </message>
        <message>
            <source>accepted, the charger has not shown it yet</source>
            <translation>принято, станция ещё не показала</translation>
        </message>
    </context>
    <context>
        <name>RetireSheet</name>
        <message>
            <source>Take {charger} out of the depot for good?</source>
            <translation>Вывести {charger} из депо навсегда?</translation>
        </message>
        <message>
            <source>It is cut off and not let in again. Its sessions, readings and messages stay in the books. Type its name to confirm.</source>
            <translation>Она будет отключена и больше не впущена. Её сессии, показания и сообщения остаются в книгах. Введите её имя для подтверждения.</translation>
        </message>
        <message>
            <source>Name of the charger</source>
            <translation>Имя станции</translation>
        </message>
        <message>
            <source>Take out for good</source>
            <translation>Вывести навсегда</translation>
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
            <translation>Экспорт строками JSON</translation>
        </message>
        <message>
            <source>Save as replay case</source>
            <translation>Сохранить как случай воспроизведения</translation>
        </message>
        <message>
            <source>All messages that fit the filter, a line each</source>
            <translation>Все сообщения, подходящие к фильтру, по строке на каждое</translation>
        </message>
        <message>
            <source>What the charger sent, for make replay FRAMES=file</source>
            <translation>Что прислала станция, для make replay FRAMES=файл</translation>
        </message>
        <message>
            <source>Save the messages</source>
            <translation>Сохранить сообщения</translation>
        </message>
        <message>
            <source>JSON lines</source>
            <translation>Строки JSON</translation>
        </message>
        <message>
            <source>Could not save {0}: {1}.</source>
            <translation>Не удалось сохранить {0}: {1}.</translation>
        </message>
        <message>
            <source>Saved {0}, messages: {1}.</source>
            <translation>Сохранено: {0}, сообщений: {1}.</translation>
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
            <translation type="unfinished">1 час</translation>
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
            <translation type="unfinished">1 день</translation>
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
            <translation type="unfinished">Разъём</translation>
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
            <translation>приложена к {charger}, {at}</translation>
        </message>
        <message>
            <source>shown {times} times, last at {charger}, {at}</source>
            <translation>приложена {times} раз, последний к {charger}, {at}</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: same number without its leading zero</source>
            <translation>может быть, карта {whose}: тот же номер без начального нуля</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: same card, bytes reversed</source>
            <translation>может быть, карта {whose}: та же карта, байты наоборот</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: decimal instead of hexadecimal</source>
            <translation>может быть, карта {whose}: десятичный номер вместо шестнадцатеричного</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: decimal and bytes reversed</source>
            <translation>может быть, карта {whose}: десятичный номер, байты наоборот</translation>
        </message>
        <message>
            <source>maybe the card of {whose}: followed by another number</source>
            <translation>может быть, карта {whose}: за ней следует другой номер</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>told by the charger at the stop</source>
            <translation>сообщено станцией при остановке</translation>
        </message>
        <message>
            <source>from the last meter value</source>
            <translation>по последнему показанию</translation>
        </message>
        <message>
            <source>from the start of the next session</source>
            <translation>по началу следующей сессии</translation>
        </message>
        <message>
            <source>estimated</source>
            <translation>оценено</translation>
        </message>
        <message>
            <source>told by the charger, late</source>
            <translation>сообщено станцией поздно</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>точно</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>вероятно</translation>
        </message>
        <message>
            <source>to be checked</source>
            <translation>проверить</translation>
        </message>
        <message>
            <source>{energy}, {source} ({confidence})</source>
            <translation>{energy}, {source} ({confidence})</translation>
        </message>
        <message>
            <source>Charging</source>
            <translation>Заряжает</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Пауза</translation>
        </message>
        <message>
            <source>Waiting for charger</source>
            <translation>Ждёт станцию</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Завершена</translation>
        </message>
        <message>
            <source>Unmatched stop</source>
            <translation>Стоп без сессии</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Неудача</translation>
        </message>
        <message numerus="yes">
            <source>Sessions: %n</source>
            <translation>
                <numerusform>%n сессия</numerusform>
                <numerusform>%n сессии</numerusform>
                <numerusform>%n сессий</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SessionDetail</name>
        <message>
            <source>Session {id} · {bay}</source>
            <translation>Сессия {id} · {bay}</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Started</source>
            <translation>Начата</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Закончена</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Длительность</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>Энергия</translation>
        </message>
        <message>
            <source>Meter</source>
            <translation>Счётчик</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Закончена из-за</translation>
        </message>
        <message>
            <source>Ended with card</source>
            <translation>Закончена картой</translation>
        </message>
        <message>
            <source>Waiting since</source>
            <translation>Ждёт с</translation>
        </message>
        <message>
            <source>{told} by the charger</source>
            <translation>{told} по станции</translation>
        </message>
        <message>
            <source>{told} by the charger, {received} here</source>
            <translation>{told} по станции, {received} здесь</translation>
        </message>
        <message>
            <source>from {start} kWh</source>
            <translation>с {start} кВт·ч</translation>
        </message>
        <message>
            <source>{start} to {stop} kWh</source>
            <translation>{start} – {stop} кВт·ч</translation>
        </message>
    </context>
    <context>
        <name>SessionFilterBar</name>
        <message>
            <source>Charger</source>
            <translation>Станция</translation>
        </message>
        <message>
            <source>All chargers</source>
            <translation>Все станции</translation>
        </message>
        <message>
            <source>Only those to check</source>
            <translation>Только те, что проверить</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Последние 7 дней</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Последние 30 дней</translation>
        </message>
        <message>
            <source>Last 365 days</source>
            <translation>Последние 365 дней</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>За всё время</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Все состояния</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открытые</translation>
        </message>
    </context>
    <context>
        <name>SessionModel</name>
        <message>
            <source>Start</source>
            <translation>Начало</translation>
        </message>
        <message>
            <source>Bay</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Человек</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
        <message>
            <source>Energy kWh</source>
            <translation>Энергия кВт·ч</translation>
        </message>
        <message>
            <source>Power kW</source>
            <translation>Мощность кВт</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Длительность</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Закончена из-за</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>К сведению</translation>
        </message>
    </context>
    <context>
        <name>SessionPanel</name>
        <message>
            <source>Messages of this session</source>
            <translation>Сообщения этой сессии</translation>
        </message>
        <message>
            <source>Show in the chart</source>
            <translation>Показать на графике</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>Закрыть подробности</translation>
        </message>
        <message>
            <source>Open a message to read it</source>
            <translation>Откройте сообщение, чтобы прочитать его</translation>
        </message>
    </context>
    <context>
        <name>SessionsPage</name>
        <message>
            <source>Sessions</source>
            <translation>Сессии</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>No session of this period fits the filter and the search.</source>
            <translation>Ни одна сессия этого периода не подходит к фильтру и поиску.</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Показать нечего</translation>
        </message>
        <message>
            <source>A session appears here as soon as a vehicle charges.</source>
            <translation>Сессия появится здесь, как только автомобиль начнёт заряжаться.</translation>
        </message>
        <message>
            <source>No session in this period</source>
            <translation>За этот период сессий нет</translation>
        </message>
    </context>
    <context>
        <name>SessionsTab</name>
        <message>
            <source>No session yet</source>
            <translation>Сессий пока нет</translation>
        </message>
        <message>
            <source>A session appears here as soon as a vehicle charges at this charger.</source>
            <translation>Сессия появится здесь, как только автомобиль начнёт заряжаться на этой станции.</translation>
        </message>
        <message>
            <source>Sessions of this charger</source>
            <translation>Сессии этой станции</translation>
        </message>
        <message>
            <source>Open a session to see its readings</source>
            <translation>Откройте сессию, чтобы увидеть её показания</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
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
            <translation type="unfinished">Имя</translation>
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
            <translation>&lt; 1 мин</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} мин</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} ч {minutes} мин</translation>
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation>{days} д {hours} ч</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Free</source>
            <translation>Свободны</translation>
        </message>
        <message>
            <source>Plugged in</source>
            <translation>Подключены</translation>
        </message>
        <message>
            <source>Charging</source>
            <translation>Заряжает</translation>
        </message>
        <message>
            <source>Paused by vehicle</source>
            <translation>Пауза автомобиля</translation>
        </message>
        <message>
            <source>Paused by charger</source>
            <translation>Пауза станции</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Закончено</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Зарезервировано</translation>
        </message>
        <message>
            <source>Out of service</source>
            <translation>Не работают</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Неисправность</translation>
        </message>
        <message>
            <source>No state yet</source>
            <translation>Состояния пока нет</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Начинает</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Останавливает</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Меняется</translation>
        </message>
        <message>
            <source>Restarting</source>
            <translation>Перезапускается</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Нет связи</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Молчит</translation>
        </message>
        <message>
            <source>No reaction</source>
            <translation>Нет реакции</translation>
        </message>
        <message>
            <source>Card not allowed</source>
            <translation>Карта не допущена</translation>
        </message>
    </context>
    <context>
        <name>StopReason</name>
        <message>
            <source>Card not allowed</source>
            <translation>Карта не допущена</translation>
        </message>
        <message>
            <source>Emergency stop</source>
            <translation>Аварийная остановка</translation>
        </message>
        <message>
            <source>Unplugged</source>
            <translation>Отключён</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Перезапуск</translation>
        </message>
        <message>
            <source>At the charger</source>
            <translation>На станции</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Power loss</source>
            <translation>Нет питания</translation>
        </message>
        <message>
            <source>From here</source>
            <translation>Отсюда</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Разблокирован</translation>
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
                <numerusform />
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
            <translation type="unfinished">до {day}</translation>
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
            <translation type="unfinished">Изменить…</translation>
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
            <translation type="unfinished">Удалить</translation>
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
            <translation>Разъёмы</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Dismiss</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Подробности</translation>
        </message>
    </context>
    <context>
        <name>ToastArea</name>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message numerus="yes">
            <source>Needs attention: %n</source>
            <translation>
                <numerusform>Нужна помощь: %n</numerusform>
                <numerusform>Нужна помощь: %n</numerusform>
                <numerusform>Нужна помощь: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{address} · {connected} of {known}</source>
            <translation>{address} · {connected} из {known}</translation>
        </message>
        <message>
            <source>Chargers dial {address}. {connected} of {known} chargers are connected.</source>
            <translation>Станции подключаются к {address}. На связи {connected} из {known}.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Power of the whole site now</source>
            <translation>Мощность всей площадки сейчас</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Нужна помощь</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Светлая или тёмная</translation>
        </message>
    </context>
    <context>
        <name>Transfers</name>
        <message>
            <source>the charger has not begun</source>
            <translation>станция не начинала</translation>
        </message>
        <message>
            <source>asked by {0}</source>
            <translation>спросил {0}</translation>
        </message>
        <message>
            <source>{0} % of {1}</source>
            <translation>{0} % из {1}</translation>
        </message>
        <message>
            <source>Firmware</source>
            <translation>Прошивка</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Диагностика</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Журнал</translation>
        </message>
    </context>
    <context>
        <name>Unit</name>
        <message>
            <source>{number} kW</source>
            <translation>{number} кВт</translation>
        </message>
        <message>
            <source>{number} kWh</source>
            <translation>{number} кВт·ч</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
    </context>
    <context>
        <name>UnknownCards</name>
        <message numerus="yes">
            <source>Unknown cards seen lately: %n</source>
            <translation>
                <numerusform>%n неизвестная карта за последнее время</numerusform>
                <numerusform>%n неизвестные карты за последнее время</numerusform>
                <numerusform>%n неизвестных карт за последнее время</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cards without a person: %n</source>
            <translation>
                <numerusform>%n карта без владельца</numerusform>
                <numerusform>%n карты без владельца</numerusform>
                <numerusform>%n карт без владельца</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VehicleSheet</name>
        <message>
            <source>Add a vehicle</source>
            <translation>Добавить автомобиль</translation>
        </message>
        <message>
            <source>Edit {plate}</source>
            <translation>Изменить {plate}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Plate</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>Battery</source>
            <translation>Батарея</translation>
        </message>
        <message>
            <source>Takes at most</source>
            <translation>Берёт не больше</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>A vehicle needs a plate.</source>
            <translation>Автомобилю нужен номер.</translation>
        </message>
        <message>
            <source>Another vehicle has this plate already.</source>
            <translation>Этот номер уже у другого автомобиля.</translation>
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
            <translation>необязательно</translation>
        </message>
        <message numerus="yes">
            <source>up to %n characters</source>
            <translation>
                <numerusform>до %n знака</numerusform>
                <numerusform>до %n знаков</numerusform>
                <numerusform>до %n знаков</numerusform>
            </translation>
        </message>
        <message>
            <source>whole number</source>
            <translation>целое число</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>не задано</translation>
        </message>
    </context>
</TS>
