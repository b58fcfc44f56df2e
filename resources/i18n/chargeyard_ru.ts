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
        <source>Restart at once</source>
        <translation>Перезапустить сразу</translation>
    </message>
    <message>
        <source>Put in service</source>
        <translation>Ввести в работу</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Вывести из работы</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Что делать?</translation>
    </message>
    <message>
        <source>Start charging…</source>
        <translation>Начать зарядку…</translation>
    </message>
    <message>
        <source>Guest session…</source>
        <translation>Гостевая сессия…</translation>
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
        <source>That did not work because of an error in the program. Try again; if it stays, restart the program.</source>
        <translation>Не получилось из-за ошибки в программе. Попробуйте ещё раз; если не поможет, перезапустите программу.</translation>
    </message>
</context>
<context>
    <name>Alarm</name>
    <message>
        <source>Show ticket</source>
        <translation>Показать заявку</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Открыть заявку</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>{thing} has a fault</source>
        <translation>{thing}: неисправность</translation>
    </message>
    <message>
        <source>{thing} is offline</source>
        <translation>{thing}: нет связи</translation>
    </message>
    <message>
        <source>{thing}: a session never ended</source>
        <translation>{thing}: сессия так и не закончилась</translation>
    </message>
    <message>
        <source>{thing} does not stop charging</source>
        <translation>{thing} не прекращает зарядку</translation>
    </message>
    <message>
        <source>{thing}: the energy cannot be right</source>
        <translation>{thing}: неправдоподобная энергия</translation>
    </message>
    <message>
        <source>{thing}: a session is not billed</source>
        <translation>{thing}: сессия без счёта</translation>
    </message>
    <message>
        <source>A charger is turned away: {thing}</source>
        <translation>Станции отказано в подключении: {thing}</translation>
    </message>
    <message>
        <source>The clock of {thing} is wrong</source>
        <translation>{thing}: часы идут неверно</translation>
    </message>
    <message>
        <source>Nobody can connect to {thing}</source>
        <translation>Никто не может подключиться к {thing}</translation>
    </message>
    <message>
        <source>The certificate ends soon</source>
        <translation>Срок сертификата скоро истекает</translation>
    </message>
    <message>
        <source>The last backup is old</source>
        <translation>Последняя резервная копия старая</translation>
    </message>
    <message>
        <source>The disk is almost full</source>
        <translation>Диск почти заполнен</translation>
    </message>
    <message>
        <source>Press What now? and follow the steps. It is shown whether they helped.</source>
        <translation>Нажмите «Что делать?» и выполните шаги. Программа покажет, помогло ли.</translation>
    </message>
    <message>
        <source>Is its display lit? Look at its fuse and at its network. Charging may go on there.</source>
        <translation>Светится ли экран? Проверьте предохранитель и сеть. Зарядка там может идти дальше.</translation>
    </message>
    <message>
        <source>Is the vehicle gone? Then close the session on the Sessions page, under Reconcile.</source>
        <translation>Автомобиль уехал? Тогда закройте сессию на странице «Сессии».</translation>
    </message>
    <message>
        <source>It must stop and does not. Ask again; else press stop at the charger, or unplug.</source>
        <translation>Она должна остановиться и не останавливается. Попросите ещё раз; иначе нажмите «стоп» на станции или отключите кабель.</translation>
    </message>
    <message>
        <source>Compare with the display of the charger, and correct the session or its units.</source>
        <translation>Сравните с экраном станции и исправьте сессию или единицы.</translation>
    </message>
    <message>
        <source>Look at the wallet of the person. It is tried again by itself as well.</source>
        <translation>Проверьте кошелёк человека. Попытка повторится и сама.</translation>
    </message>
    <message>
        <source>Under New chargers stands why, and what to type into the charger.</source>
        <translation>В разделе «Новые станции» сказано почему и что ввести в станцию.</translation>
    </message>
    <message>
        <source>Sessions are kept by our time meanwhile. A restart sets most clocks right.</source>
        <translation>Пока сессии ведутся по нашему времени. Перезапуск поправляет большинство часов.</translation>
    </message>
    <message>
        <source>Another program may have taken the port. Start this program again.</source>
        <translation>Порт могла занять другая программа. Запустите эту программу снова.</translation>
    </message>
    <message>
        <source>Chargers that dial wss are turned away after that day. Put in a new certificate.</source>
        <translation>После этого дня станции с wss не подключатся. Установите новый сертификат.</translation>
    </message>
    <message>
        <source>If the disk breaks now, all since then is lost. One press makes a backup.</source>
        <translation>Если диск сейчас сломается, всё, что было с тех пор, пропадёт. Одно нажатие создаёт копию.</translation>
    </message>
    <message>
        <source>When it is full, no session can be kept. Delete old files or backups.</source>
        <translation>Когда он заполнится, сессии нельзя будет сохранить. Удалите старые файлы или копии.</translation>
    </message>
    <message>
        <source>off by {text}</source>
        <translation>отклонение {text}</translation>
    </message>
    <message>
        <source>valid until {text}</source>
        <translation>действителен до {text}</translation>
    </message>
    <message>
        <source>last one {text}</source>
        <translation>последняя {text}</translation>
    </message>
    <message>
        <source>{text} free</source>
        <translation>свободно {text}</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Что делать?</translation>
    </message>
    <message>
        <source>Show the charger</source>
        <translation>Показать станцию</translation>
    </message>
    <message>
        <source>Stop again</source>
        <translation>Остановить ещё раз</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Показать сессии</translation>
    </message>
    <message>
        <source>Show bills</source>
        <translation>Показать счета</translation>
    </message>
    <message>
        <source>Show new chargers</source>
        <translation>Показать новые станции</translation>
    </message>
    <message>
        <source>Show settings</source>
        <translation>Показать настройки</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>No alarm that nobody has seen</source>
        <translation>Непросмотренных тревог нет</translation>
    </message>
    <message numerus="yes">
        <source>Alarms that nobody has seen: %n</source>
        <translation>
            <numerusform>%n тревога, которую никто не видел</numerusform>
            <numerusform>%n тревоги, которых никто не видел</numerusform>
            <numerusform>%n тревог, которых никто не видел</numerusform>
        </translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>с {moment}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>с {first} до {last}</translation>
    </message>
    <message numerus="yes">
        <source>came %n times</source>
        <translation>
            <numerusform>была %n раз</numerusform>
            <numerusform>была %n раза</numerusform>
            <numerusform>была %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>seen by {name}, {moment}</source>
        <translation>просмотрено: {name}, {moment}</translation>
    </message>
</context>
<context>
    <name>AlarmKind</name>
    <message>
        <source>Fault</source>
        <translation>Неисправность</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Does not stop charging</source>
        <translation>Не прекращает зарядку</translation>
    </message>
    <message>
        <source>Session that never ended</source>
        <translation>Незаконченная сессия</translation>
    </message>
    <message>
        <source>Doubtful energy</source>
        <translation>Сомнительная энергия</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Без счёта</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Не впущены</translation>
    </message>
    <message>
        <source>Wrong clock</source>
        <translation>Неверные часы</translation>
    </message>
    <message>
        <source>Nobody can connect</source>
        <translation>Подключиться нельзя</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
</context>
<context>
    <name>AlarmLimit</name>
    <message>
        <source>Offline for</source>
        <translation>Нет связи дольше</translation>
    </message>
    <message>
        <source>Fault for</source>
        <translation>Неисправность дольше</translation>
    </message>
    <message>
        <source>Clock wrong by</source>
        <translation>Часы неверны на</translation>
    </message>
    <message>
        <source>Turned away in half an hour</source>
        <translation>Отказов за полчаса</translation>
    </message>
    <message>
        <source>Certificate ends within</source>
        <translation>Сертификат закончится через</translation>
    </message>
    <message>
        <source>No backup for</source>
        <translation>Нет копии дольше</translation>
    </message>
    <message>
        <source>Less free disk than</source>
        <translation>Свободного места меньше</translation>
    </message>
    <message>
        <source>Ask about doubtful energy for</source>
        <translation>Спрашивать о сомнительной энергии</translation>
    </message>
</context>
<context>
    <name>AlarmLimits</name>
    <message>
        <source>When is it an alarm?</source>
        <translation>Когда это тревога?</translation>
    </message>
    <message>
        <source>It applies as soon as it is saved.</source>
        <translation>Действует сразу после сохранения.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Shown where a fault stays: a name and a number</source>
        <translation>Показывается там, где неисправность остаётся: имя и номер</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>From {least} to {most}; usually {usual}</source>
        <translation>От {least} до {most}; обычно {usual}</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>All seen</source>
        <translation>Все просмотрены</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Новая заявка…</translation>
    </message>
    <message>
        <source>Shift hand-over…</source>
        <translation>Сдача смены…</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Пределы…</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активные</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Просмотренные</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Nothing needs your attention</source>
        <translation>Ничто не требует внимания</translation>
    </message>
    <message>
        <source>When something is wrong, it stands here with what to do about it.</source>
        <translation>Если что-то не так, здесь будет сказано, что с этим делать.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Открытых нет</translation>
    </message>
    <message>
        <source>What somebody has seen stands here until its cause is gone.</source>
        <translation>Просмотренное остаётся здесь, пока не исчезнет причина.</translation>
    </message>
    <message>
        <source>No ticket</source>
        <translation>Заявок нет</translation>
    </message>
    <message>
        <source>Work that somebody must do at a charger, with notes until it is done.</source>
        <translation>Работа, которую кто-то должен сделать на станции, с заметками, пока она не сделана.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Прошлые</translation>
    </message>
    <message>
        <source>{word}  {count}</source>
        <translation>{word}  {count}</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Звук выключен</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Звук включён</translation>
    </message>
    <message>
        <source>Urgent alarms that nobody has seen are heard once a minute.</source>
        <translation>Срочные тревоги, которых никто не видел, звучат раз в минуту.</translation>
    </message>
</context>
<context>
    <name>AlarmsSection</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
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
    <name>AmountSheet</name>
    <message>
        <source>Top up the wallet of {name}</source>
        <translation>Пополнить кошелёк: {name}</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Пополнить</translation>
    </message>
    <message>
        <source>Correct the wallet of {name}</source>
        <translation>Исправить кошелёк: {name}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>There is {amount} in it. What is booked stays booked.</source>
        <translation>В нём {amount}. Проведённое остаётся проведённым.</translation>
    </message>
    <message>
        <source>Amount in {currency}</source>
        <translation>Сумма в {currency}</translation>
    </message>
    <message>
        <source>With a minus it is taken out</source>
        <translation>С минусом сумма снимается</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>such as cash, receipt 17</source>
        <translation>например, наличные, квитанция 17</translation>
    </message>
    <message>
        <source>The amount is a number such as 500 or 382.50.</source>
        <translation>Сумма — это число, например 500 или 382,50.</translation>
    </message>
    <message>
        <source>A top-up must be more than zero.</source>
        <translation>Пополнение должно быть больше нуля.</translation>
    </message>
    <message>
        <source>A correction must not be zero.</source>
        <translation>Исправление не может быть нулевым.</translation>
    </message>
    <message>
        <source>The amount has more decimals than the currency.</source>
        <translation>У суммы больше знаков после запятой, чем у валюты.</translation>
    </message>
    <message>
        <source>Say why, for those who read it later.</source>
        <translation>Напишите почему, для тех, кто прочтёт потом.</translation>
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
        <source>{thing} will do it when the session is over.</source>
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
        <source>Check that the vehicle is plugged in, and try again.</source>
        <translation>Проверьте, подключён ли автомобиль, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Push the plug in firmly, and try again.</source>
        <translation>Вставьте вилку до упора и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{thing} cannot do this.</source>
        <translation>{thing}: это не поддерживается.</translation>
    </message>
    <message>
        <source>{thing} did not answer in time. It may still do it; wait a moment.</source>
        <translation>{thing} не отвечает. Команда ещё может выполниться; подождите немного.</translation>
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
        <source>Nothing asked yet. The charger&apos;s answers are shown here as they come.</source>
        <translation>Запросов пока не было. Ответы станции появятся здесь в том виде, в каком придут.</translation>
    </message>
    <message>
        <source>Asked in this visit</source>
        <translation>Запросы с момента открытия</translation>
    </message>
</context>
<context>
    <name>AreaSheet</name>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Where does {name} stand?</source>
        <translation>Где стоит {name}?</translation>
    </message>
    <message>
        <source>Where do the chosen chargers stand ({count})?</source>
        <translation>Где стоят выбранные станции ({count})?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Such as Hall 2; the overview can be grouped by it</source>
        <translation>Например, зал 2; обзор можно группировать по участкам</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Участок</translation>
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
        <source>Programs cannot connect. Another program may use the port: choose another one in the settings.</source>
        <translation>Программы не могут подключиться. Возможно, порт занят другой программой: выберите другой в настройках.</translation>
    </message>
    <message>
        <source>{charger}: session {session} could not be billed. Look at it under Billing.</source>
        <translation>{charger}: не удалось выставить счёт за сессию {session}. Посмотрите в разделе «Тарифы и счета».</translation>
    </message>
    <message>
        <source>{charger}: card {card} was blocked; its session is ended.</source>
        <translation>{charger}: карта {card} заблокирована; сессия по ней закончена.</translation>
    </message>
    <message>
        <source>{charger}: card {card} is lost; its session is ended.</source>
        <translation>{charger}: карта {card} утеряна; сессия по ней закончена.</translation>
    </message>
    <message>
        <source>{charger} began to charge with card {card}, which may not charge.</source>
        <translation>{charger}: началась зарядка по карте {card}, хотя по ней заряжать нельзя.</translation>
    </message>
    <message>
        <source>{charger}: its certificate ends soon; it is asked to renew it.</source>
        <translation>{charger}: сертификат скоро закончится; станцию просят его обновить.</translation>
    </message>
    <message>
        <source>{charger} got no new certificate. Look at it under Security.</source>
        <translation>{charger}: новый сертификат не получен. Посмотрите во вкладке «Безопасность».</translation>
    </message>
    <message>
        <source>{charger} asks for a certificate. Look at it under Security.</source>
        <translation>{charger}: станция просит сертификат. Посмотрите во вкладке «Безопасность».</translation>
    </message>
    <message>
        <source>{charger}: its clock is wrong; ours is used.</source>
        <translation>{charger}: часы идут неверно; берётся наше время.</translation>
    </message>
    <message>
        <source>{charger} numbers its connectors in its own way. Look at its profile.</source>
        <translation>{charger}: станция нумерует разъёмы по-своему. Посмотрите её профиль.</translation>
    </message>
    <message>
        <source>{charger}: the guest {guest} has what was agreed; the session is ended.</source>
        <translation>{charger}: гость {guest} получил всё, о чём договорились; сессия закончена.</translation>
    </message>
    <message>
        <source>{charger}: connector {connector} draws more than its limit allows.</source>
        <translation>{charger}: разъём {connector} берёт больше, чем разрешает ограничение.</translation>
    </message>
    <message>
        <source>{charger}: a session ended without its stop. Look at it under Sessions.</source>
        <translation>{charger}: сессия закончилась без команды «стоп». Посмотрите в разделе «Сессии».</translation>
    </message>
    <message>
        <source>{charger} accepted a command and did not carry it out. Try again.</source>
        <translation>{charger}: команда принята, но не выполнена. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The page for drivers cannot be opened. Another program may use the port: choose another one in the settings.</source>
        <translation>Страница водителя не открывается. Возможно, порт занят другой программой: выберите другой в настройках.</translation>
    </message>
    <message>
        <source>{charger}: {person} has used up the quota {quota}; the session is ended.</source>
        <translation>{charger}: квота {quota} исчерпана ({person}); сессия закончена.</translation>
    </message>
    <message>
        <source>{charger}: {person} has used {percent} % of the quota {quota}.</source>
        <translation>{charger}: израсходовано {percent} % квоты {quota} ({person}).</translation>
    </message>
    <message>
        <source>{charger} keeps restarting since {keys} was changed. Write it back.</source>
        <translation>{charger}: после изменения {keys} станция постоянно перезапускается. Верните как было.</translation>
    </message>
    <message>
        <source>{charger}: the reservation for card {card} ended before its time.</source>
        <translation>{charger}: резервирование для карты {card} закончилось раньше времени.</translation>
    </message>
    <message>
        <source>{charger} reports a security event: {event}</source>
        <translation>{charger} сообщает о событии безопасности: {event}</translation>
    </message>
    <message>
        <source>{charger}: session {session} does not end though it must.</source>
        <translation>{charger}: сессия {session} не заканчивается, хотя должна.</translation>
    </message>
    <message>
        <source>{charger} measures in another unit than it says. Look at its profile.</source>
        <translation>{charger}: станция измеряет не в той единице, которую называет. Посмотрите её профиль.</translation>
    </message>
    <message>
        <source>{charger}: the wallet of {person} is used up; the session is ended.</source>
        <translation>{charger}: кошелёк пуст ({person}); сессия закончена.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n событие требует внимания</numerusform>
            <numerusform>%n события требуют внимания</numerusform>
            <numerusform>%n событий требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>{charger} sent a stop that fits no session. Its energy is kept.</source>
        <translation>{charger}: пришёл «стоп», который не подходит ни к одной сессии. Энергия сохранена.</translation>
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
        <translation>Всё</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
    <message>
        <source>Starts and stops by us</source>
        <translation>Пуски и остановки отсюда</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Квоты</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Тарифы</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Кошельки</translation>
    </message>
    <message>
        <source>Closed months</source>
        <translation>Закрытые месяцы</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>Settings of chargers</source>
        <translation>Настройки станций</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>The audit was tampered with. {what}</source>
        <translation>Журнал был изменён. {what}</translation>
    </message>
    <message>
        <source>Entry {number} is missing.</source>
        <translation>Нет записи {number}.</translation>
    </message>
    <message>
        <source>Entry {number} was changed after it was written.</source>
        <translation>Запись {number} изменена после того, как была сделана.</translation>
    </message>
    <message>
        <source>Entry {number} and all that follow are missing.</source>
        <translation>Нет записи {number} и всех следующих.</translation>
    </message>
    <message>
        <source>All {count} entries are as they were written. Mark: {hash}</source>
        <translation>Все записи ({count}) такие, как были сделаны. Отметка: {hash}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Время (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Как записано</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>At this machine</source>
        <translation>За этим компьютером</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>{action}: {thing}</source>
        <translation>{action}: {thing}</translation>
    </message>
    <message>
        <source>Not done: {deed}</source>
        <translation>Не выполнено: {deed}</translation>
    </message>
    <message>
        <source>{deed}: {changes}</source>
        <translation>{deed}: {changes}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Неудача</translation>
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
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>It needs the role {role}.</source>
        <translation>Нужна роль «{role}».</translation>
    </message>
    <message>
        <source>It was asked for; no outcome was written down.</source>
        <translation>Было запрошено; исход не записан.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <source>no. {id}</source>
        <translation>№ {id}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
</context>
<context>
    <name>AuditDetail</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Как записано</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>AuditField</name>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Активные</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>Текущее значение</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Кто запросил</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Батарея</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокирована</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Размер в байтах</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>Most that is carried over</source>
        <translation>Перенос не больше</translation>
    </message>
    <message>
        <source>Carried over, in percent</source>
        <translation>Перенос, %</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Разъём</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Corrected month</source>
        <translation>Исправленный месяц</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Допустимый долг</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Причина окончания</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергия</translation>
    </message>
    <message>
        <source>Source of the energy</source>
        <translation>Источник энергии</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Known card</source>
        <translation>Известная карта</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Locked for</source>
        <translation>Заблокирован на</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Утеряна</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>ID сообщения</translation>
    </message>
    <message>
        <source>Messages removed</source>
        <translation>Удалено сообщений</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Monthly quota</source>
        <translation>Месячная квота</translation>
    </message>
    <message>
        <source>Most power</source>
        <translation>Макс. мощность</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Сессий одновременно</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Whose quota</source>
        <translation>Чья квота</translation>
    </message>
    <message>
        <source>Card group</source>
        <translation>Главная карта</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Квота</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Квоты</translation>
    </message>
    <message>
        <source>Readings thinned out</source>
        <translation>Усреднено показаний</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Резервирование</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Снят</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секрет</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Skip bad lines</source>
        <translation>Без плохих строк</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Площадка</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Площадки</translation>
    </message>
    <message>
        <source>Unmatched stop</source>
        <translation>Стоп без сессии</translation>
    </message>
    <message>
        <source>End the session too</source>
        <translation>Закончить и сессию</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Топик</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation>Неизвестное имя</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без предела</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Производитель</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>ID производителя</translation>
    </message>
    <message>
        <source>Wanted value</source>
        <translation>Нужное значение</translation>
    </message>
    <message>
        <source>Warning from, in percent</source>
        <translation>Предупреждать с, %</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>Весь список</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>No entry fits the filter and the search.</source>
        <translation>Ни одна запись не подходит к фильтру и поиску.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Показать нечего</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
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
        <source>Whether an entry was changed or removed since</source>
        <translation>Не изменена ли и не удалена ли запись с тех пор</translation>
    </message>
    <message>
        <source>All entries that fit the filter, as CSV</source>
        <translation>Все записи, подходящие к фильтру, в CSV</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Экспорт журнала</translation>
    </message>
    <message>
        <source>Audit as CSV</source>
        <translation>Журнал в CSV</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Сохранено в {path}.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup is restored. What was there before is kept as a backup too.</source>
        <translation>Резервная копия восстановлена. То, что было раньше, тоже сохранено как резервная копия.</translation>
    </message>
</context>
<context>
    <name>BackupFolder</name>
    <message>
        <source>Where do backups go?</source>
        <translation>Куда сохранять копии?</translation>
    </message>
    <message>
        <source>On another disk, such as a USB stick, they are safe when this computer fails.</source>
        <translation>На другом диске, например на флешке, они уцелеют, если этот компьютер сломается.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Выбрать эту папку</translation>
    </message>
    <message>
        <source>It must be there already</source>
        <translation>Папка уже должна существовать</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Type or choose a folder.</source>
        <translation>Введите или выберите папку.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup and restore</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>The backup is being written</source>
        <translation>Копия записывается</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>A backup holds everything but the settings file and certificates. Keep copies on another disk, such as a USB stick.</source>
        <translation>В копии есть всё, кроме файла настроек и сертификатов. Храните копии на другом диске, например на флешке.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Последняя копия</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>The folder is not there. Is its disk plugged in?</source>
        <translation>Папки нет. Подключён ли её диск?</translation>
    </message>
    <message>
        <source>another one than the depot&apos;s, {free} free</source>
        <translation>другой, не тот, что у депо; свободно {free}</translation>
    </message>
    <message>
        <source>the same as the depot&apos;s: if it fails, both are gone; {free} free</source>
        <translation>тот же, что у депо: если он сломается, пропадёт и то и другое; свободно {free}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Сохранено как {name}.</translation>
    </message>
    <message>
        <source>Backups go to {folder} from now on.</source>
        <translation>Копии теперь сохраняются в {folder}.</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
</context>
<context>
    <name>Billing</name>
    <message>
        <source>the wallet takes {wallet}, the bill is in {bill}</source>
        <translation>кошелёк в {wallet}, счёт в {bill}</translation>
    </message>
</context>
<context>
    <name>BillingPage</name>
    <message>
        <source>Tariffs</source>
        <translation>Тарифы</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Калькулятор</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Кошельки</translation>
    </message>
    <message>
        <source>Failed billings</source>
        <translation>Невыставленные счета</translation>
    </message>
    <message>
        <source>Failed billings ({count})</source>
        <translation>Невыставленные счета ({count})</translation>
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
        <translation>Не опрошена</translation>
    </message>
    <message>
        <source>Waits until it connects</source>
        <translation>Ждёт подключения</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Опрошена</translation>
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
        <source>the first charger did not accept</source>
        <translation>первая станция не приняла команду</translation>
    </message>
    <message>
        <source>chargers that did not accept: {count}</source>
        <translation>станций, не принявших команду: {count}</translation>
    </message>
    <message>
        <source>cancelled by {name}</source>
        <translation>отменил(а) {name}</translation>
    </message>
    <message>
        <source>{0} for {1} waits until it connects, {2} at the latest · {3}</source>
        <translation>{0} для {1} ждёт подключения, не позже {2} · {3}</translation>
    </message>
    <message>
        <source>asked by {0}</source>
        <translation>запросил {0}</translation>
    </message>
    <message numerus="yes">
        <source>Chargers with older firmware than others of their model: %n</source>
        <translation>
            <numerusform>%n станция с прошивкой старее, чем у других её модели</numerusform>
            <numerusform>%n станции с прошивкой старее, чем у других их модели</numerusform>
            <numerusform>%n станций с прошивкой старее, чем у других их модели</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {firmware} instead of {newest}</source>
        <translation>{name}: {firmware} вместо {newest}</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Offline chargers get it when they connect within a day</source>
        <translation>Станции без связи получат команду, если подключатся в течение суток</translation>
    </message>
    <message>
        <source>Area of the chosen…</source>
        <translation>Участок выбранных…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Ask nobody else</source>
        <translation>Остальных не опрашивать</translation>
    </message>
    <message>
        <source>Ask the failed again</source>
        <translation>Повторить для неудачных</translation>
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
        <translation>Сначала по одной станции</translation>
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
    <name>CalculatorTab</name>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Lines of the price</source>
        <translation>Строки цены</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Кто угодно</translation>
    </message>
    <message>
        <source>Any charger</source>
        <translation>Любая станция</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Energy in kWh</source>
        <translation>Энергия, кВт·ч</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Charges for</source>
        <translation>Зарядка</translation>
    </message>
    <message>
        <source>Then parks for</source>
        <translation>Потом стоянка</translation>
    </message>
    <message>
        <source>Group or company</source>
        <translation>Группа или компания</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>There is no tariff yet.</source>
        <translation>Тарифа пока нет.</translation>
    </message>
    <message>
        <source>The energy is a number of kWh such as 25.5.</source>
        <translation>Энергия — это число кВт·ч вида 25.5.</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>До налога</translation>
    </message>
    <message>
        <source>Tax, {percent} %</source>
        <translation>Налог, {percent} %</translation>
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
        <source>rights of its own</source>
        <translation>свои права</translation>
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
    <message>
        <source>Rights of its own, in place of the group&apos;s</source>
        <translation>Свои права вместо прав группы</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
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
        <source>Cards with one parent may stop each other&apos;s sessions</source>
        <translation>Карты с общей главной картой могут останавливать сессии друг друга</translation>
    </message>
    <message>
        <source>Parent card</source>
        <translation>Главная карта</translation>
    </message>
    <message>
        <source>Plate of its vehicle</source>
        <translation>Номер её автомобиля</translation>
    </message>
    <message>
        <source>How many sessions may run on it at the same time</source>
        <translation>Сколько сессий может идти по ней одновременно</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>Сессий одновременно</translation>
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
    <name>CertificateRequirement</name>
    <message>
        <source>Let it in only with its own certificate (security profile 3)</source>
        <translation>Впускать только с её собственным сертификатом (профиль безопасности 3)</translation>
    </message>
    <message>
        <source>Let {charger} in only with its certificate?</source>
        <translation>Впускать {charger} только с её сертификатом?</translation>
    </message>
    <message>
        <source>It is disconnected now and gets in again by wss with its own certificate alone. If it has none, it stays out until this is unticked.</source>
        <translation>Станция сейчас будет отключена и подключится снова только по wss и только со своим сертификатом. Если его нет, её не впустят, пока отметка не снята.</translation>
    </message>
    <message>
        <source>Only with its certificate</source>
        <translation>Только с сертификатом</translation>
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
        <source>Go on charging</source>
        <translation>Заряжать дальше</translation>
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
    <name>ChargerChoiceModel</name>
    <message>
        <source>Charger</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Связь</translation>
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
        <source>Area…</source>
        <translation>Участок…</translation>
    </message>
    <message>
        <source>Where in the depot it stands</source>
        <translation>Где в депо она стоит</translation>
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
</context>
<context>
    <name>ChargerPicker</name>
    <message>
        <source>Chargers</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Все показанные</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Все модели</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Все участки</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Участок</translation>
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
    <name>ChargerTabs</name>
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
        <translation>Ограничения</translation>
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
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>CloseMonthSheet</name>
    <message>
        <source>Close a month</source>
        <translation>Закрыть месяц</translation>
    </message>
    <message>
        <source>Closing a month closes every open one before it too.</source>
        <translation>Закрытие месяца закрывает и каждый открытый до него.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>{count} entries, {energy}, {sums}.</source>
        <translation>Записей {count}, {energy}, {sums}.</translation>
    </message>
    <message>
        <source>{count} entries, {energy}.</source>
        <translation>Записей {count}, {energy}.</translation>
    </message>
    <message>
        <source>A closed month stays as it is and is not opened again, because somebody may have paid by its statement. What becomes known later is booked in the next month, with a reference.</source>
        <translation>Закрытый месяц остаётся как есть и больше не открывается: по его выписке кто-то мог заплатить. Что станет известно позже, записывается в следующий месяц со ссылкой.</translation>
    </message>
    <message>
        <source>All months since {first}.</source>
        <translation>Все месяцы с {first}.</translation>
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
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Only what differs</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>Take these values</source>
        <translation>Взять эти значения</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Сравнить с …</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n различие</numerusform>
            <numerusform>%n различия</numerusform>
            <numerusform>%n различий</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Различий нет</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Puts them in as changes, to be looked at and saved</source>
        <translation>Вставляет их как изменения, чтобы посмотреть и сохранить</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>the set “{name}”</source>
        <translation>набор «{name}»</translation>
    </message>
    <message>
        <source>what is known of {name}</source>
        <translation>известное о {name}</translation>
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
        <source>Compared with</source>
        <translation>Сравнение с</translation>
    </message>
    <message>
        <source>It has no such setting</source>
        <translation>У неё нет такого параметра</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
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
    <message>
        <source>Restart the charger…</source>
        <translation>Перезапустить станцию…</translation>
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
        <source>These count only after the charger was restarted: {keys}.</source>
        <translation>Эти действуют только после перезапуска станции: {keys}.</translation>
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
    <name>ConnectorList</name>
    <message>
        <source>Connectors</source>
        <translation>Разъёмы</translation>
    </message>
</context>
<context>
    <name>ConnectorModel</name>
    <message>
        <source>Connector</source>
        <translation>Разъём</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергия</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Батарея</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Took note of alarm {alarm_id}</source>
        <translation>Тревога {alarm_id} отмечена как увиденная</translation>
    </message>
    <message>
        <source>Took note of several alarms</source>
        <translation>Несколько тревог отмечены как увиденные</translation>
    </message>
    <message>
        <source>Changed when alarms are raised</source>
        <translation>Изменены пределы тревог</translation>
    </message>
    <message>
        <source>Exported the audit</source>
        <translation>Экспортирован журнал</translation>
    </message>
    <message>
        <source>Chose {folder} as the folder for backups</source>
        <translation>Выбрана папка для резервных копий: {folder}</translation>
    </message>
    <message>
        <source>Chose the usual folder for backups</source>
        <translation>Выбрана обычная папка для резервных копий</translation>
    </message>
    <message>
        <source>Made the backup {name}</source>
        <translation>Сделана резервная копия {name}</translation>
    </message>
    <message>
        <source>Brought back the backup {backup}</source>
        <translation>Восстановлена резервная копия {backup}</translation>
    </message>
    <message>
        <source>Billed session {session_id} again</source>
        <translation>Счёт за сессию {session_id} выставлен снова</translation>
    </message>
    <message>
        <source>Cancelled an order to many chargers</source>
        <translation>Отменена групповая команда станциям</translation>
    </message>
    <message>
        <source>Repeated an order to many chargers</source>
        <translation>Повторена групповая команда станциям</translation>
    </message>
    <message>
        <source>Sent an order to many chargers</source>
        <translation>Отправлена групповая команда станциям</translation>
    </message>
    <message>
        <source>Added card {id_tag}</source>
        <translation>Добавлена карта {id_tag}</translation>
    </message>
    <message>
        <source>Gave card {id_tag} to {person_id}</source>
        <translation>Карта {id_tag} отдана: {person_id}</translation>
    </message>
    <message>
        <source>Blocked card {id_tag}</source>
        <translation>Заблокирована карта {id_tag}</translation>
    </message>
    <message>
        <source>Changed card {id_tag}</source>
        <translation>Изменена карта {id_tag}</translation>
    </message>
    <message>
        <source>Dismissed the unknown card {id_tag}</source>
        <translation>Неизвестная карта {id_tag} убрана из списка</translation>
    </message>
    <message>
        <source>Reported card {id_tag} found</source>
        <translation>Карта {id_tag} отмечена как найденная</translation>
    </message>
    <message>
        <source>Reported card {id_tag} lost</source>
        <translation>Карта {id_tag} отмечена как утерянная</translation>
    </message>
    <message>
        <source>Card {id_tag} was refused at {charger_id}</source>
        <translation>{charger_id}: отказ карте {id_tag}</translation>
    </message>
    <message>
        <source>Removed card {id_tag}</source>
        <translation>Удалена карта {id_tag}</translation>
    </message>
    <message>
        <source>Took card {id_tag} away from its holder</source>
        <translation>Карта {id_tag} забрана у владельца</translation>
    </message>
    <message>
        <source>Unblocked card {id_tag}</source>
        <translation>Разблокирована карта {id_tag}</translation>
    </message>
    <message>
        <source>Deleted a certificate from {charger_id}</source>
        <translation>{charger_id}: удалён сертификат</translation>
    </message>
    <message>
        <source>Installed the server certificate {name}</source>
        <translation>Установлен сертификат сервера {name}</translation>
    </message>
    <message>
        <source>Listed the certificates of {charger_id}</source>
        <translation>{charger_id}: прочитан список сертификатов</translation>
    </message>
    <message>
        <source>Asked {charger_id} to renew its certificate</source>
        <translation>{charger_id}: отправлена просьба обновить сертификат</translation>
    </message>
    <message>
        <source>Made a server certificate</source>
        <translation>Создан сертификат сервера</translation>
    </message>
    <message>
        <source>Signed a certificate for {charger_id}</source>
        <translation>{charger_id}: подписан сертификат</translation>
    </message>
    <message>
        <source>Had {charger_id} trust this depot</source>
        <translation>{charger_id}: добавлено доверие этому депо</translation>
    </message>
    <message>
        <source>Added charger {charger_id}</source>
        <translation>Добавлена станция {charger_id}</translation>
    </message>
    <message>
        <source>Adopted charger {charger_id}</source>
        <translation>Принята станция {charger_id}</translation>
    </message>
    <message>
        <source>Let {name} stand for charger {charger_id}</source>
        <translation>Имя {name} теперь означает станцию {charger_id}</translation>
    </message>
    <message>
        <source>Moved charger {charger_id} to the area {area}</source>
        <translation>Станция {charger_id} перенесена на участок {area}</translation>
    </message>
    <message>
        <source>Changed whether {charger_id} needs a certificate</source>
        <translation>{charger_id}: изменено, нужен ли сертификат</translation>
    </message>
    <message>
        <source>Set {key} of {charger_id} to {value}</source>
        <translation>{charger_id}: параметр {key} изменён на {value}</translation>
    </message>
    <message>
        <source>Cleared the card memory of {charger_id}</source>
        <translation>{charger_id}: очищена память карт</translation>
    </message>
    <message>
        <source>Sent {action} to {charger_id}</source>
        <translation>{charger_id}: отправлена команда {action}</translation>
    </message>
    <message>
        <source>Sent vendor data to {charger_id}</source>
        <translation>{charger_id}: отправлены данные производителя</translation>
    </message>
    <message>
        <source>Changed the profile of {charger_id}</source>
        <translation>{charger_id}: изменён профиль</translation>
    </message>
    <message>
        <source>Accepted the settings of {charger_id} as they are</source>
        <translation>{charger_id}: настройки приняты как есть</translation>
    </message>
    <message>
        <source>Changed the password of charger {charger_id}</source>
        <translation>Изменён пароль станции {charger_id}</translation>
    </message>
    <message>
        <source>Changed the connection settings of {charger_id}</source>
        <translation>{charger_id}: изменены настройки связи</translation>
    </message>
    <message>
        <source>Read settings of {charger_id}</source>
        <translation>{charger_id}: прочитаны настройки</translation>
    </message>
    <message>
        <source>Renamed charger {charger_id} to {name}</source>
        <translation>Станция {charger_id} переименована: {name}</translation>
    </message>
    <message>
        <source>Restarted {charger_id}</source>
        <translation>Перезапущена станция {charger_id}</translation>
    </message>
    <message>
        <source>Retired charger {charger_id}</source>
        <translation>Списана станция {charger_id}</translation>
    </message>
    <message>
        <source>Moved charger {charger_id} to the station {station}</source>
        <translation>Станция {charger_id} перенесена на площадку {station}</translation>
    </message>
    <message>
        <source>Asked {charger_id} for the message {message}</source>
        <translation>{charger_id}: запрошено сообщение {message}</translation>
    </message>
    <message>
        <source>Removed the other name {name} of a charger</source>
        <translation>Удалено другое имя станции: {name}</translation>
    </message>
    <message>
        <source>Put {connector} back in service</source>
        <translation>{connector}: снова в работе</translation>
    </message>
    <message>
        <source>Took {connector} out of service</source>
        <translation>{connector}: выведено из работы</translation>
    </message>
    <message>
        <source>Started charging at {connector} with card {id_tag}</source>
        <translation>Начата зарядка на {connector} по карте {id_tag}</translation>
    </message>
    <message>
        <source>Stopped charging at {connector}</source>
        <translation>Остановлена зарядка на {connector}</translation>
    </message>
    <message>
        <source>Unlocked {connector}</source>
        <translation>Разблокирован разъём на {connector}</translation>
    </message>
    <message>
        <source>Wrote settings to {charger_id}</source>
        <translation>{charger_id}: записаны настройки</translation>
    </message>
    <message>
        <source>Compared the settings of chargers</source>
        <translation>Сравнены настройки станций</translation>
    </message>
    <message>
        <source>Exported the settings of chargers</source>
        <translation>Экспортированы настройки станций</translation>
    </message>
    <message>
        <source>Read all settings of {charger_id}</source>
        <translation>{charger_id}: прочитаны все настройки</translation>
    </message>
    <message>
        <source>Undid the changed settings of {charger_id}</source>
        <translation>{charger_id}: отменены изменения настроек</translation>
    </message>
    <message>
        <source>Left {action} waiting for {charger_id}</source>
        <translation>{charger_id}: команда {action} поставлена в ожидание</translation>
    </message>
    <message>
        <source>Cancelled a waiting command</source>
        <translation>Отменена ожидающая команда</translation>
    </message>
    <message>
        <source>Sent the waiting {action} to {charger_id}</source>
        <translation>{charger_id}: отправлена ожидавшая команда {action}</translation>
    </message>
    <message>
        <source>Made the receipt of session {session_id}</source>
        <translation>Создана квитанция сессии {session_id}</translation>
    </message>
    <message>
        <source>Exported sessions as {kind}</source>
        <translation>Экспортированы сессии в {kind}</translation>
    </message>
    <message>
        <source>Made the statement of {subject} for {month}</source>
        <translation>Создана выписка: {subject}, {month}</translation>
    </message>
    <message>
        <source>Removed the phone PIN of {person_id}</source>
        <translation>{person_id}: удалён PIN-код для телефона</translation>
    </message>
    <message>
        <source>Set the phone PIN of {person_id}</source>
        <translation>{person_id}: задан PIN-код для телефона</translation>
    </message>
    <message>
        <source>Asked {charger_id} for diagnostics</source>
        <translation>{charger_id}: запрошена диагностика</translation>
    </message>
    <message>
        <source>Asked {charger_id} for a log</source>
        <translation>{charger_id}: запрошен журнал</translation>
    </message>
    <message>
        <source>Sent the firmware {file_name} to {charger_id}</source>
        <translation>{charger_id}: отправлена прошивка {file_name}</translation>
    </message>
    <message>
        <source>Added the receiver {subject}</source>
        <translation>Добавлен получатель пересылки {subject}</translation>
    </message>
    <message>
        <source>Removed receiver {target_id}</source>
        <translation>Удалён получатель пересылки {target_id}</translation>
    </message>
    <message>
        <source>Changed the receiver {subject}</source>
        <translation>Изменён получатель пересылки {subject}</translation>
    </message>
    <message>
        <source>Tested the receiver {subject}</source>
        <translation>Проверен получатель пересылки {subject}</translation>
    </message>
    <message>
        <source>Removed the saved settings {subject}</source>
        <translation>Удалён набор параметров {subject}</translation>
    </message>
    <message>
        <source>Saved the settings {subject}</source>
        <translation>Сохранён набор параметров {subject}</translation>
    </message>
    <message>
        <source>Added the group {subject}</source>
        <translation>Добавлена группа {subject}</translation>
    </message>
    <message>
        <source>Changed the group {group_id}</source>
        <translation>Изменена группа {group_id}</translation>
    </message>
    <message>
        <source>Removed the group {group_id}</source>
        <translation>Удалена группа {group_id}</translation>
    </message>
    <message>
        <source>Changed the group {subject}</source>
        <translation>Изменена группа {subject}</translation>
    </message>
    <message>
        <source>Started charging at {connector} for a guest</source>
        <translation>Начата зарядка на {connector} для гостя</translation>
    </message>
    <message>
        <source>Printed labels for chargers</source>
        <translation>Напечатаны наклейки для станций</translation>
    </message>
    <message>
        <source>Switched on card lists in chargers</source>
        <translation>Включены списки карт в станциях</translation>
    </message>
    <message>
        <source>Sent the card list to {charger_id}</source>
        <translation>{charger_id}: отправлен список карт</translation>
    </message>
    <message>
        <source>Switched off card lists in chargers</source>
        <translation>Выключены списки карт в станциях</translation>
    </message>
    <message>
        <source>Asked {charger_id} for the version of its card list</source>
        <translation>{charger_id}: запрошена версия списка карт</translation>
    </message>
    <message>
        <source>Closed the months up to {month}</source>
        <translation>Закрыты месяцы по {month} включительно</translation>
    </message>
    <message>
        <source>Closed the month {subject}</source>
        <translation>Закрыт месяц {subject}</translation>
    </message>
    <message>
        <source>Corrected session {session_id} after its month was closed</source>
        <translation>Сессия {session_id} исправлена после закрытия её месяца</translation>
    </message>
    <message>
        <source>Added the recipient {subject}</source>
        <translation>Добавлен получатель сообщений {subject}</translation>
    </message>
    <message>
        <source>Changed the recipient {subject}</source>
        <translation>Изменён получатель сообщений {subject}</translation>
    </message>
    <message>
        <source>Removed recipient {recipient_id}</source>
        <translation>Удалён получатель сообщений {recipient_id}</translation>
    </message>
    <message>
        <source>Changed the mail server</source>
        <translation>Изменён почтовый сервер</translation>
    </message>
    <message>
        <source>Sent a test to {subject}</source>
        <translation>Отправлен тест: {subject}</translation>
    </message>
    <message>
        <source>Added the operator {name}</source>
        <translation>Добавлен оператор {name}</translation>
    </message>
    <message>
        <source>{name} changed the own password or PIN</source>
        <translation>{name}: изменён собственный пароль или PIN-код</translation>
    </message>
    <message>
        <source>Removed the operator {name}</source>
        <translation>Удалён оператор {name}</translation>
    </message>
    <message>
        <source>Gave {name} the role {role}</source>
        <translation>{name}: дана роль «{role}»</translation>
    </message>
    <message>
        <source>Changed password or PIN of {name}</source>
        <translation>{name}: изменён пароль или PIN-код</translation>
    </message>
    <message>
        <source>{subject} signed in</source>
        <translation>{subject}: вход в программу</translation>
    </message>
    <message>
        <source>Added {subject}</source>
        <translation>Добавлен человек: {subject}</translation>
    </message>
    <message>
        <source>Changed {person_id}</source>
        <translation>Изменены данные человека: {person_id}</translation>
    </message>
    <message>
        <source>Removed {person_id}</source>
        <translation>Удалён человек: {person_id}</translation>
    </message>
    <message>
        <source>Changed {subject}</source>
        <translation>Изменены данные человека: {subject}</translation>
    </message>
    <message>
        <source>Removed limits from {charger_id}</source>
        <translation>{charger_id}: сняты ограничения</translation>
    </message>
    <message>
        <source>Asked {connector} for its charging schedule</source>
        <translation>{connector}: запрошено расписание зарядки</translation>
    </message>
    <message>
        <source>Set a limit for {connector}</source>
        <translation>{connector}: задано ограничение</translation>
    </message>
    <message>
        <source>Granted {owner} {energy_wh} more</source>
        <translation>{owner}: выдано ещё {energy_wh}</translation>
    </message>
    <message>
        <source>Reset the quota of {owner}</source>
        <translation>{owner}: сброшена квота</translation>
    </message>
    <message>
        <source>Added the quota {subject}</source>
        <translation>Добавлена квота {subject}</translation>
    </message>
    <message>
        <source>Changed the quota {plan_id}</source>
        <translation>Изменена квота {plan_id}</translation>
    </message>
    <message>
        <source>Removed the quota {plan_id}</source>
        <translation>Удалена квота {plan_id}</translation>
    </message>
    <message>
        <source>Changed the quota {subject}</source>
        <translation>Изменена квота {subject}</translation>
    </message>
    <message>
        <source>Cancelled reservation {reservation_id}</source>
        <translation>Отменено резервирование {reservation_id}</translation>
    </message>
    <message>
        <source>Reserved {connector} for card {id_tag} until {until}</source>
        <translation>{connector}: зарезервировано для карты {id_tag} до {until}</translation>
    </message>
    <message>
        <source>Tidied up the books at night</source>
        <translation>Старые данные сокращены ночью</translation>
    </message>
    <message>
        <source>Changed how long data is kept</source>
        <translation>Изменено, как долго хранятся данные</translation>
    </message>
    <message>
        <source>Tidied up the books</source>
        <translation>Старые данные сокращены</translation>
    </message>
    <message>
        <source>Accepted the energy of session {session_id}</source>
        <translation>Принята энергия сессии {session_id}</translation>
    </message>
    <message>
        <source>Booked the unmatched stop {stop_id}</source>
        <translation>Записан «стоп» {stop_id} без сессии</translation>
    </message>
    <message>
        <source>Closed session {session_id}</source>
        <translation>Закрыта сессия {session_id}</translation>
    </message>
    <message>
        <source>Session {session_id} was corrected</source>
        <translation>Исправлена сессия {session_id}</translation>
    </message>
    <message>
        <source>Dismissed the unmatched stop {stop_id}</source>
        <translation>Отклонён «стоп» {stop_id} без сессии</translation>
    </message>
    <message>
        <source>Paired the stop {stop_id} with session {session_id}</source>
        <translation>«Стоп» {stop_id} связан с сессией {session_id}</translation>
    </message>
    <message>
        <source>A start at {charger_id} was refused</source>
        <translation>{charger_id}: отказ в начале зарядки</translation>
    </message>
    <message>
        <source>Changed the setting {key}</source>
        <translation>Изменена настройка «{key}»</translation>
    </message>
    <message>
        <source>Added the station {subject}</source>
        <translation>Добавлена площадка {subject}</translation>
    </message>
    <message>
        <source>Changed the station {station_id}</source>
        <translation>Изменена площадка {station_id}</translation>
    </message>
    <message>
        <source>Removed the station {station_id}</source>
        <translation>Удалена площадка {station_id}</translation>
    </message>
    <message>
        <source>Changed the station {subject}</source>
        <translation>Изменена площадка {subject}</translation>
    </message>
    <message>
        <source>Added the tariff {subject}</source>
        <translation>Добавлен тариф {subject}</translation>
    </message>
    <message>
        <source>Brought back the tariff {tariff_id}</source>
        <translation>Возвращён тариф {tariff_id}</translation>
    </message>
    <message>
        <source>Changed the tariff {subject}</source>
        <translation>Изменён тариф {subject}</translation>
    </message>
    <message>
        <source>Changed the tariff {tariff_id}</source>
        <translation>Изменён тариф {tariff_id}</translation>
    </message>
    <message>
        <source>Sold by the tariff {tariff_id} from now on</source>
        <translation>Начата продажа по тарифу {tariff_id}</translation>
    </message>
    <message>
        <source>Sold by no tariff from now on</source>
        <translation>Прекращена продажа по тарифу</translation>
    </message>
    <message>
        <source>Retired the tariff {tariff_id}</source>
        <translation>Снят тариф {tariff_id}</translation>
    </message>
    <message>
        <source>Closed ticket {ticket_id}</source>
        <translation>Закрыта заявка {ticket_id}</translation>
    </message>
    <message>
        <source>Added a note to ticket {ticket_id}</source>
        <translation>К заявке {ticket_id} добавлена заметка</translation>
    </message>
    <message>
        <source>Opened the ticket {title}</source>
        <translation>Открыта заявка {title}</translation>
    </message>
    <message>
        <source>Opened ticket {ticket_id} again</source>
        <translation>Снова открыта заявка {ticket_id}</translation>
    </message>
    <message>
        <source>Made the token {name}</source>
        <translation>Создан токен {name}</translation>
    </message>
    <message>
        <source>Revoked the token {name}</source>
        <translation>Отозван токен {name}</translation>
    </message>
    <message>
        <source>Exported people and cards</source>
        <translation>Экспортированы люди и карты</translation>
    </message>
    <message>
        <source>Imported people and cards from {name}</source>
        <translation>Импортированы люди и карты из {name}</translation>
    </message>
    <message>
        <source>Added the vehicle {vehicle}</source>
        <translation>Добавлен автомобиль {vehicle}</translation>
    </message>
    <message>
        <source>Changed the vehicle {vehicle_id}</source>
        <translation>Изменён автомобиль {vehicle_id}</translation>
    </message>
    <message>
        <source>Removed the vehicle {vehicle_id}</source>
        <translation>Удалён автомобиль {vehicle_id}</translation>
    </message>
    <message>
        <source>Changed the vehicle {vehicle}</source>
        <translation>Изменён автомобиль {vehicle}</translation>
    </message>
    <message>
        <source>Corrected the wallet of {person_id} by {amount}</source>
        <translation>{person_id}: кошелёк исправлен на {amount}</translation>
    </message>
    <message>
        <source>Opened a wallet for {person_id} in {currency}</source>
        <translation>{person_id}: открыт кошелёк в {currency}</translation>
    </message>
    <message>
        <source>Changed what too little money means</source>
        <translation>Изменено правило для пустых кошельков</translation>
    </message>
    <message>
        <source>Topped up the wallet of {person_id} by {amount}</source>
        <translation>{person_id}: кошелёк пополнен на {amount}</translation>
    </message>
    <message>
        <source>Changed the picture of the yard</source>
        <translation>Изменена картинка двора</translation>
    </message>
    <message>
        <source>Moved chargers on the yard plan</source>
        <translation>Станции перемещены на плане двора</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The connector is free since {since}</source>
        <translation>Разъём свободен с {since}</translation>
    </message>
    <message>
        <source>A newer session runs on the same connector</source>
        <translation>На том же разъёме идёт более новая сессия</translation>
    </message>
    <message>
        <source>The meter stands still since {since}</source>
        <translation>Счётчик стоит с {since}</translation>
    </message>
    <message>
        <source>The charger is offline since {since}</source>
        <translation>Станция без связи с {since}</translation>
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
        <source>{energy} stays booked, and counts as likely from then on.</source>
        <translation>{energy} остаётся записанной и дальше считается вероятной.</translation>
    </message>
    <message>
        <source>Accept {energy}</source>
        <translation>Принять {energy}</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Счётчик</translation>
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
        <source>Book {energy}</source>
        <translation>Записать {energy}</translation>
    </message>
    <message>
        <source>Would stand as a session of its own, with {energy}.</source>
        <translation>Станет отдельной сессией, {energy}.</translation>
    </message>
    <message>
        <source>Stays in the books as failed, with the reason for it.</source>
        <translation>Остаётся в книгах как неудача, с причиной.</translation>
    </message>
    <message>
        <source>Dismiss the stop</source>
        <translation>Отклонить «стоп»</translation>
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
        <source>No open session of this charger fits</source>
        <translation>Подходящей открытой сессии этой станции нет</translation>
    </message>
    <message>
        <source>It tells no energy</source>
        <translation>Энергия не сообщена</translation>
    </message>
    <message>
        <source>The readings that came with it make {energy}</source>
        <translation>Пришедшие с ним показания дают {energy}</translation>
    </message>
    <message>
        <source>The meter values do not fit together</source>
        <translation>Показания счётчика не сходятся</translation>
    </message>
    <message>
        <source>{start} at the start, {end} at the end, {energy} booked</source>
        <translation>{start} в начале, {end} в конце, записано {energy}</translation>
    </message>
    <message>
        <source>not told at the end</source>
        <translation>в конце не сообщено</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
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
        <source>Accept all %n</source>
        <translation>
            <numerusform>Принять %n</numerusform>
            <numerusform>Принять все %n</numerusform>
            <numerusform>Принять все %n</numerusform>
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
        <source>Energy to be checked: %n</source>
        <translation>
            <numerusform>Энергия на проверку: %n</numerusform>
            <numerusform>Энергия на проверку: %n</numerusform>
            <numerusform>Энергия на проверку: %n</numerusform>
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
    <message>
        <source>{act}…</source>
        <translation>{act}…</translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>Energy in kWh</source>
        <translation>Энергия, кВт·ч</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Type the energy that was delivered, such as 5.5.</source>
        <translation>Введите отданную энергию, например 5.5.</translation>
    </message>
    <message>
        <source>Settle all of these as proposed?</source>
        <translation>Решить все, как предложено?</translation>
    </message>
    <message>
        <source>{case}: {fix}</source>
        <translation>{case}: {fix}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why: it stands in the record.</source>
        <translation>Напишите почему: это остаётся в записи.</translation>
    </message>
    <message>
        <source>such as: read off the meter</source>
        <translation>например: снято со счётчика</translation>
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
        <source>Tariffs and billing</source>
        <translation>Тарифы и счета</translation>
    </message>
    <message>
        <source>New chargers</source>
        <translation>Новые станции</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>Alarms and maintenance</source>
        <translation>Тревоги и обслуживание</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Groups and quotas</source>
        <translation>Группы и квоты</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлая или тёмная</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Новая карта</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Who charged how much</source>
        <translation>Кто сколько зарядил</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Заблокировать экран</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Таблица Excel</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Сохранено как {path}.</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Сохранить выписку</translation>
    </message>
</context>
<context>
    <name>DriversSection</name>
    <message>
        <source>Drivers&apos; page and labels</source>
        <translation>Страница водителя и наклейки</translation>
    </message>
    <message>
        <source>Each connector has a label with a QR code. In the depot&apos;s Wi-Fi it opens a page on the phone: start, stop, energy, cost. Drivers sign in with their card number, or with a PIN that is given to them on their page under People.</source>
        <translation>У каждого разъёма есть наклейка с QR-кодом. В Wi-Fi депо он открывает на телефоне страницу: пуск, стоп, энергия, стоимость. Водители входят по номеру карты или по PIN-коду, который им выдают на их странице в разделе «Люди».</translation>
    </message>
    <message>
        <source>not served; switch it on under Network and server</source>
        <translation>не работает; включите в разделе «Сеть и сервер»</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Labels on a page</source>
        <translation>Наклеек на странице</translation>
    </message>
    <message numerus="yes">
        <source>%n on a page</source>
        <translation>
            <numerusform>%n на странице</numerusform>
            <numerusform>%n на странице</numerusform>
            <numerusform>%n на странице</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the labels…</source>
        <translation>Сохранить наклейки…</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Сохранить наклейки</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Сохранено как {path}.</translation>
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
    <name>FailedBillsTab</name>
    <message>
        <source>Every session is billed</source>
        <translation>Все сессии имеют счёт</translation>
    </message>
    <message>
        <source>What cannot be billed or paid stands here with its reason, and is tried again.</source>
        <translation>Что нельзя рассчитать или оплатить, стоит здесь с причиной и пробуется снова.</translation>
    </message>
    <message numerus="yes">
        <source>attempts: %n</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>again at {time}</source>
        <translation>снова в {time}</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Сессия {number}</translation>
    </message>
    <message>
        <source>Billing failed</source>
        <translation>Счёт не выставлен</translation>
    </message>
    <message>
        <source>The energy is in the books and nothing is lost; only the payment is missing.</source>
        <translation>Энергия в книгах, ничего не потеряно; нет только оплаты.</translation>
    </message>
    <message>
        <source>Failed billings</source>
        <translation>Неудачные счета</translation>
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
        <source>This charger&apos;s stack levels end at {highest}.</source>
        <translation>Уровни этой станции заканчиваются на {highest}.</translation>
    </message>
    <message>
        <source>A relative profile counts from the session&apos;s start: no start time.</source>
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
        <source>A charger&apos;s own numbers are 0 to 99.</source>
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
        <source>A charge is taken, not given, and for a session.</source>
        <translation>Списание забирают, а не дают, и за сессию.</translation>
    </message>
    <message>
        <source>A name has 1 to {most} letters.</source>
        <translation>В имени от 1 до {most} букв.</translation>
    </message>
    <message>
        <source>This is no address to send to: {url}</source>
        <translation>По такому адресу отправить нельзя: {url}</translation>
    </message>
    <message>
        <source>It begins with {scheme}:// and names a computer.</source>
        <translation>Он начинается с {scheme}:// и называет компьютер.</translation>
    </message>
    <message>
        <source>A topic has at least one level, and neither + nor #.</source>
        <translation>В топике хотя бы один уровень, без + и #.</translation>
    </message>
    <message>
        <source>A request holds 1 to {most} items.</source>
        <translation>В запросе от 1 до {most} записей.</translation>
    </message>
    <message>
        <source>A recipient needs a name.</source>
        <translation>Получателю нужно имя.</translation>
    </message>
    <message>
        <source>Notices are gathered for a day at most.</source>
        <translation>Уведомления собираются не больше суток.</translation>
    </message>
    <message>
        <source>A quiet time has a beginning and an end.</source>
        <translation>У тихого времени есть начало и конец.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@company.com.</source>
        <translation>Адрес e-mail выглядит так: name@company.com.</translation>
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
        <source>At least a week is kept, or with 0 everything.</source>
        <translation>Хранится не меньше недели, или с 0 — всё.</translation>
    </message>
    <message>
        <source>It has {least} to {most} letters.</source>
        <translation>В нём от {least} до {most} букв.</translation>
    </message>
    <message>
        <source>There is room for {most} lines.</source>
        <translation>Места на {most} строк.</translation>
    </message>
    <message>
        <source>It is at least {least} and at most {most}.</source>
        <translation>Не меньше {least} и не больше {most}.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Здесь нужно целое число.</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>Такого выбора нет.</translation>
    </message>
    <message>
        <source>This is either on or off.</source>
        <translation>Это либо включено, либо выключено.</translation>
    </message>
    <message>
        <source>This is an address such as 0.0.0.0 or the name of this machine.</source>
        <translation>Это адрес вида 0.0.0.0 или имя этого компьютера.</translation>
    </message>
    <message>
        <source>Nobody knows this time zone; it is a name such as Asia/Bishkek.</source>
        <translation>Этот часовой пояс неизвестен; имя вида Asia/Bishkek.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Здесь нужно число.</translation>
    </message>
    <message>
        <source>A station needs a name.</source>
        <translation>Площадке нужно имя.</translation>
    </message>
    <message>
        <source>A latitude is -90 to 90 degrees, a longitude -180 to 180.</source>
        <translation>Широта от -90 до 90 градусов, долгота от -180 до 180.</translation>
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
        <source>Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>Сохраните его как «CSV UTF-8» и попробуйте снова.</translation>
    </message>
    <message>
        <source>The header has the column {name} twice.</source>
        <translation>В заголовке столбец {name} дважды.</translation>
    </message>
    <message>
        <source>The card {id_tag} is in line {line} already.</source>
        <translation>Карта {id_tag} уже есть в строке {line}.</translation>
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
        <translation>Эта тревога прошла.</translation>
    </message>
    <message>
        <source>{name} must be from {least} to {most}.</source>
        <translation>{name}: от {least} до {most}.</translation>
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
        <translation>{reason}</translation>
    </message>
    <message>
        <source>There is no bulk run {run_id}.</source>
        <translation>Нет групповой команды {run_id}.</translation>
    </message>
    <message>
        <source>There is no charger to ask.</source>
        <translation>Нет станций, которым можно отправить команду.</translation>
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
        <source>The charger is not adopted.</source>
        <translation>Станция не принята.</translation>
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
        <source>This command does not wait any more.</source>
        <translation>Эта команда больше не ждёт.</translation>
    </message>
    <message>
        <source>There is no session {number}.</source>
        <translation>Нет сессии {number}.</translation>
    </message>
    <message>
        <source>Session {number} is still open.</source>
        <translation>Сессия {number} ещё открыта.</translation>
    </message>
    <message>
        <source>Its receipt comes after it.</source>
        <translation>Квитанция будет после неё.</translation>
    </message>
    <message>
        <source>There is no person {number}.</source>
        <translation>Нет человека {number}.</translation>
    </message>
    <message>
        <source>There is no group {number}.</source>
        <translation>Нет группы {number}.</translation>
    </message>
    <message>
        <source>There is no person {id}.</source>
        <translation>Нет человека {id}.</translation>
    </message>
    <message>
        <source>There is no group {id}.</source>
        <translation>Нет группы {id}.</translation>
    </message>
    <message>
        <source>There is no vehicle {id}.</source>
        <translation>Нет автомобиля {id}.</translation>
    </message>
    <message>
        <source>There is no quota plan {id}.</source>
        <translation>Нет плана квоты {id}.</translation>
    </message>
    <message>
        <source>The reservation would be over already.</source>
        <translation>Время окончания резервирования уже прошло.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Выберите время позже.</translation>
    </message>
    <message>
        <source>{charger_id} got {most} lasting limits within a day.</source>
        <translation>{charger_id}: за день постоянных ограничений {most}.</translation>
    </message>
    <message>
        <source>Use limits of a session, or wait until tomorrow: its memory wears out.</source>
        <translation>Используйте ограничения сессии или подождите до завтра: её память изнашивается.</translation>
    </message>
    <message>
        <source>{name} is not a picture.</source>
        <translation>{name} — не картинка.</translation>
    </message>
    <message>
        <source>The picture is too large.</source>
        <translation>Картинка слишком большая.</translation>
    </message>
    <message>
        <source>Take one under 40 MB.</source>
        <translation>Возьмите меньше 40 МБ.</translation>
    </message>
    <message>
        <source>{name} may not do this.</source>
        <translation>{name}: недостаточно прав.</translation>
    </message>
    <message>
        <source>Ask somebody with the role {role}.</source>
        <translation>Обратитесь к тому, у кого роль {role}.</translation>
    </message>
    <message>
        <source>That is not known here.</source>
        <translation>Здесь это неизвестно.</translation>
    </message>
    <message>
        <source>You do not charge here.</source>
        <translation>Вы здесь не заряжаетесь.</translation>
    </message>
    <message>
        <source>There is a receiver {name} already.</source>
        <translation>Получатель {name} уже есть.</translation>
    </message>
    <message>
        <source>There is no receiver {target_id}.</source>
        <translation>Нет получателя {target_id}.</translation>
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
        <translation>Подпротокол — это одно слово вида ocpp1.6.</translation>
    </message>
    <message>
        <source>This program speaks OCPP 1.6; {name} is another language.</source>
        <translation>Эта программа говорит на OCPP 1.6; {name} — другой язык.</translation>
    </message>
    <message>
        <source>A mirror has an address such as wss://portal.example/ocpp.</source>
        <translation>У зеркала адрес вида wss://portal.example/ocpp.</translation>
    </message>
    <message>
        <source>There is no time zone {assumed_zone}.</source>
        <translation>Нет часового пояса {assumed_zone}.</translation>
    </message>
    <message>
        <source>A top-up must be more than zero.</source>
        <translation>Пополнение должно быть больше нуля.</translation>
    </message>
    <message>
        <source>A correction must not be zero.</source>
        <translation>Исправление не может быть нулевым.</translation>
    </message>
    <message>
        <source>Extra energy needs an amount and a reason.</source>
        <translation>Дополнительной энергии нужны количество и причина.</translation>
    </message>
    <message>
        <source>Extra energy must stay valid for a while.</source>
        <translation>Дополнительная энергия должна какое-то время действовать.</translation>
    </message>
    <message>
        <source>The folder for backups, {folder}, is not there.</source>
        <translation>Папки для резервных копий {folder} нет.</translation>
    </message>
    <message>
        <source>Is its disk plugged in? The settings choose another folder.</source>
        <translation>Подключён ли её диск? Другую папку можно выбрать в настройках.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Нет папки {folder}.</translation>
    </message>
    <message>
        <source>A backup takes {needed} MB; {folder} has {free} MB left.</source>
        <translation>Копия занимает {needed} МБ; в {folder} осталось {free} МБ.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {why}.</source>
        <translation>В {folder} нельзя записать: {why}.</translation>
    </message>
    <message>
        <source>It asks for the name {name!r}, which is not its own.</source>
        <translation>Она просит имя {name!r}, а оно не её.</translation>
    </message>
    <message>
        <source>A charger needs its identity: what it dials with.</source>
        <translation>Станции нужен идентификатор: с ним она подключается.</translation>
    </message>
    <message>
        <source>There is a charger {identity} already.</source>
        <translation>Станция {identity} уже есть.</translation>
    </message>
    <message>
        <source>{name!r} cannot be another name of {charger}.</source>
        <translation>{name!r} не может быть другим именем станции {charger}.</translation>
    </message>
    <message>
        <source>If a charger of the depot is called so, retire that one first.</source>
        <translation>Если так называется станция депо, сначала спишите её.</translation>
    </message>
    <message>
        <source>Card {card} may not charge here.</source>
        <translation>По карте {card} здесь заряжать нельзя.</translation>
    </message>
    <message>
        <source>Nobody knows the card {card}.</source>
        <translation>Карта {card} никому не известна.</translation>
    </message>
    <message>
        <source>Card {card} was reported lost.</source>
        <translation>Карта {card} объявлена утерянной.</translation>
    </message>
    <message>
        <source>Card {card} is blocked.</source>
        <translation>Карта {card} заблокирована.</translation>
    </message>
    <message>
        <source>Card {card} has expired.</source>
        <translation>Срок карты {card} истёк.</translation>
    </message>
    <message>
        <source>The person with card {card} may not charge any more.</source>
        <translation>Владельцу карты {card} больше нельзя заряжать.</translation>
    </message>
    <message>
        <source>The group of card {card} may not charge any more.</source>
        <translation>Группе карты {card} больше нельзя заряжать.</translation>
    </message>
    <message>
        <source>Card {card} may not charge at this charger.</source>
        <translation>По карте {card} на этой станции заряжать нельзя.</translation>
    </message>
    <message>
        <source>Card {card} may not charge at this hour.</source>
        <translation>По карте {card} в это время заряжать нельзя.</translation>
    </message>
    <message>
        <source>As many sessions as may run on card {card} are running.</source>
        <translation>По карте {card} уже идёт столько сессий, сколько разрешено.</translation>
    </message>
    <message>
        <source>The quota of card {card} is used up.</source>
        <translation>Квота карты {card} исчерпана.</translation>
    </message>
    <message>
        <source>Too little is in the wallet of card {card}.</source>
        <translation>В кошельке карты {card} слишком мало.</translation>
    </message>
    <message>
        <source>{charger} is out of service.</source>
        <translation>{charger}: выведено из работы.</translation>
    </message>
    <message>
        <source>{charger} has a fault.</source>
        <translation>{charger}: неисправность.</translation>
    </message>
    <message>
        <source>Its model has no golden set.</source>
        <translation>Для этой модели нет образцового набора.</translation>
    </message>
    <message>
        <source>Make one under Golden sets, from a charger that is set well.</source>
        <translation>Создайте его на вкладке «Образцовые наборы» по хорошо настроенной станции.</translation>
    </message>
    <message>
        <source>A command cannot wait until a time that is over.</source>
        <translation>Команда не может ждать времени, которое уже прошло.</translation>
    </message>
    <message>
        <source>Energy is in Wh or kWh, power in W or kW.</source>
        <translation>Энергия в Вт·ч или кВт·ч, мощность в Вт или кВт.</translation>
    </message>
    <message>
        <source>Only an administrator may copy a charger&apos;s messages elsewhere.</source>
        <translation>Только администратор может копировать сообщения станции куда-то ещё.</translation>
    </message>
    <message>
        <source>A page holds {choices} labels.</source>
        <translation>На странице наклеек: {choices}.</translation>
    </message>
    <message>
        <source>There is no connector to print a label for.</source>
        <translation>Нет разъёма, для которого печатать наклейку.</translation>
    </message>
    <message>
        <source>Adopt a charger first; it reports its connectors when it connects.</source>
        <translation>Сначала примите станцию; подключившись, она сообщит свои разъёмы.</translation>
    </message>
    <message>
        <source>{month} cannot be closed.</source>
        <translation>{month} закрыть нельзя.</translation>
    </message>
    <message>
        <source>It is closed already, or not over yet.</source>
        <translation>Он уже закрыт или ещё не закончился.</translation>
    </message>
    <message>
        <source>{count} sessions that began by then are still open.</source>
        <translation>Сессий, начатых до того и ещё открытых: {count}.</translation>
    </message>
    <message>
        <source>Settle them at the reconcile desk, or wait until they end.</source>
        <translation>Решите их на странице «Сессии» или подождите, пока они закончатся.</translation>
    </message>
    <message>
        <source>{name} is locked for {seconds} seconds after wrong tries.</source>
        <translation>{name}: вход закрыт на {seconds} с после неверных попыток.</translation>
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
        <source>A quota is a person&apos;s or a group&apos;s.</source>
        <translation>Квота принадлежит человеку или группе.</translation>
    </message>
    <message>
        <source>There is no recipient {recipient_id}.</source>
        <translation>Нет получателя {recipient_id}.</translation>
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
        <translation>Энергия не бывает меньше 0.</translation>
    </message>
    <message>
        <source>There is no session {session_id}.</source>
        <translation>Нет сессии {session_id}.</translation>
    </message>
    <message>
        <source>The energy of session {session_id} is not to be checked.</source>
        <translation>Энергию сессии {session_id} проверять не нужно.</translation>
    </message>
    <message>
        <source>Settling a stop needs a reason.</source>
        <translation>Для решения по остановке нужна причина.</translation>
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
        <source>The card {id_tag} is not in the list.</source>
        <translation>Карты {id_tag} нет в списке.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} записать нельзя: {why}.</translation>
    </message>
    <message>
        <source>{by} may not change this setting.</source>
        <translation>{by} не может менять эту настройку.</translation>
    </message>
    <message>
        <source>This is set by {source}.</source>
        <translation>Это задано: {source}.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>Нет настройки {key}.</translation>
    </message>
    <message>
        <source>There is no station {station_id}.</source>
        <translation>Нет площадки {station_id}.</translation>
    </message>
    <message>
        <source>There is a station {namesake!r} already.</source>
        <translation>Площадка {namesake!r} уже есть.</translation>
    </message>
    <message>
        <source>There are chargers at {station}.</source>
        <translation>На площадке {station} есть станции.</translation>
    </message>
    <message>
        <source>Put them elsewhere first.</source>
        <translation>Сначала переместите их.</translation>
    </message>
    <message>
        <source>Access rights or tariffs mention {station}.</source>
        <translation>Права или тарифы ссылаются на {station}.</translation>
    </message>
    <message>
        <source>Change those first.</source>
        <translation>Сначала измените те.</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>Этого больше никто не ждёт.</translation>
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
        <source>There is a token {name!r} already.</source>
        <translation>Токен {name!r} уже есть.</translation>
    </message>
    <message>
        <source>Revoke it, or choose another name.</source>
        <translation>Отзовите его или выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no token {name!r}.</source>
        <translation>Нет токена {name!r}.</translation>
    </message>
    <message>
        <source>Nothing was imported: {count} lines are bad. Line {line}: {reason}</source>
        <translation>Ничего не импортировано: ошибочных строк {count}. Строка {line}: {reason}</translation>
    </message>
    <message>
        <source>Mend the file, or import the good rows alone.</source>
        <translation>Исправьте файл или импортируйте только хорошие строки.</translation>
    </message>
    <message>
        <source>A quota, group, phone or e-mail needs a name beside it.</source>
        <translation>Квоте, группе, телефону или e-mail нужно имя рядом.</translation>
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
        <translation>Заявке нужно название.</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong.</source>
        <translation>Скажите в нескольких словах, что не так.</translation>
    </message>
    <message>
        <source>A note needs some words.</source>
        <translation>В заметке нужны слова.</translation>
    </message>
    <message>
        <source>There is no ticket {number}.</source>
        <translation>Нет заявки {number}.</translation>
    </message>
    <message>
        <source>The picture cannot be kept: {error}</source>
        <translation>Картинку сохранить нельзя: {error}</translation>
    </message>
    <message>
        <source>Somebody may have removed it meanwhile.</source>
        <translation>Возможно, это уже кто-то удалил.</translation>
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
    <name>FileDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Имя файла:</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>Тип файла:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
    <name>FileSaving</name>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} записать нельзя: {reason}.</translation>
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
    <name>Filter</name>
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
        <source>Charger</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>All chargers</source>
        <translation>Все станции</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>In which language shall this screen speak?</source>
        <translation>На каком языке говорить этому экрану?</translation>
    </message>
    <message>
        <source>Your depot</source>
        <translation>Ваше депо</translation>
    </message>
    <message>
        <source>What is your depot called? The name stands in the top bar and on what is printed.</source>
        <translation>Как называется ваше депо? Название стоит в верхней строке и на всём напечатанном.</translation>
    </message>
    <message>
        <source>Name of the depot</source>
        <translation>Название депо</translation>
    </message>
    <message>
        <source>Type a name, or skip this step.</source>
        <translation>Введите название или пропустите этот шаг.</translation>
    </message>
    <message>
        <source>Who is in charge</source>
        <translation>Кто главный</translation>
    </message>
    <message>
        <source>Somebody who may do everything, and let others in. From then on this screen asks for the PIN. There is no PIN that works without being chosen here.</source>
        <translation>Тот, кто может всё и впускает других. После этого экран спрашивает PIN-код. Кодов, не выбранных здесь, не бывает.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Password for a desk (may stay empty)</source>
        <translation>Пароль для рабочего стола (можно оставить пустым)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN-код ещё раз</translation>
    </message>
    <message>
        <source>There are operators already; Settings lists them.</source>
        <translation>Операторы уже есть; они в настройках.</translation>
    </message>
    <message>
        <source>The address of this machine</source>
        <translation>Адрес этого компьютера</translation>
    </message>
    <message>
        <source>Type this address into each charger as its OCPP 1.6 server, or let its installer scan the code. The charger puts its own name after the last slash.</source>
        <translation>Введите этот адрес в каждую станцию как её сервер OCPP 1.6 или дайте установщику считать код. Своё имя станция допишет после последней косой черты.</translation>
    </message>
    <message>
        <source>The first charger</source>
        <translation>Первая станция</translation>
    </message>
    <message>
        <source>As soon as a charger dials {address}, it appears here: adopt it, and it belongs to your depot.</source>
        <translation>Как только станция подключится к {address}, она появится здесь: примите её, и она станет вашей.</translation>
    </message>
    <message>
        <source>Chargers that have dialled in</source>
        <translation>Подключившиеся станции</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Try it with a simulated charger</source>
        <translation>Попробовать с имитацией станции</translation>
    </message>
    <message>
        <source>Waiting for a charger to dial in…</source>
        <translation>Ждём, пока подключится станция…</translation>
    </message>
    <message>
        <source>{charger} belongs to your depot</source>
        <translation>{charger} принадлежит вашему депо</translation>
    </message>
    <message>
        <source>{charger} waits to be adopted</source>
        <translation>{charger} ждёт приёма</translation>
    </message>
    <message>
        <source>Welcome to ChargeYard</source>
        <translation>Добро пожаловать в ChargeYard</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {title}</source>
        <translation>Шаг {number} из {count}: {title}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
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
        <source>The charger&apos;s clock was wrong; our time is booked.</source>
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
    <name>ForwardingSection</name>
    <message>
        <source>Readings and sessions for other computers</source>
        <translation>Показания и сессии для других компьютеров</translation>
    </message>
    <message>
        <source>Each stored reading and session is sent to every receiver, in order, again and again until it was taken. A receiver that is down for a week costs disk only.</source>
        <translation>Каждое сохранённое показание и каждая сессия отправляются каждому получателю по порядку, снова и снова, пока не будут приняты. Если получатель неделю не работает, это стоит только места на диске.</translation>
    </message>
    <message>
        <source>Add a receiver…</source>
        <translation>Добавить получателя…</translation>
    </message>
    <message>
        <source>{name} has taken a test.</source>
        <translation>{name}: тест принят.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>Сохранено: {name}.</translation>
    </message>
</context>
<context>
    <name>GoldenModel</name>
    <message>
        <source>Setting</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Should have</source>
        <translation>Должно быть</translation>
    </message>
</context>
<context>
    <name>GoldenSetsPage</name>
    <message>
        <source>New from a charger…</source>
        <translation>Новый по станции…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Settings of the set</source>
        <translation>Параметры набора</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Settings in the set: {settings} · chargers of this model: {chargers}</source>
        <translation>Параметров в наборе: {settings} · станций этой модели: {chargers}</translation>
    </message>
    <message>
        <source>Untick what need not be alike, then save.</source>
        <translation>Снимите отметки с того, что не обязано совпадать, и сохраните.</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>«{name}» сохранён.</translation>
    </message>
    <message>
        <source>Remove the set “{name}”?</source>
        <translation>Удалить набор «{name}»?</translation>
    </message>
    <message>
        <source>No charger is changed by that.</source>
        <translation>Станции от этого не меняются.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Removed “{name}”.</source>
        <translation>«{name}» удалён.</translation>
    </message>
    <message>
        <source>Take one charger that is set up well, and make its settings those of its model.</source>
        <translation>Возьмите хорошо настроенную станцию и сделайте её настройки образцом для её модели.</translation>
    </message>
    <message>
        <source>There is no set yet</source>
        <translation>Наборов пока нет</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>Settings that chargers of a model should have</source>
        <translation>Параметры, которые должны быть у станций модели</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Производитель</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>vendor and model</source>
        <translation>производитель и модель</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Поиск параметров</translation>
    </message>
    <message>
        <source>Name of a further setting</source>
        <translation>Имя ещё одного параметра</translation>
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
    <name>Group</name>
    <message>
        <source>only at {places}</source>
        <translation>только на {places}</translation>
    </message>
    <message>
        <source>only {hours}</source>
        <translation>только {hours}</translation>
    </message>
    <message>
        <source>at every charger, at all times</source>
        <translation>на любой станции, в любое время</translation>
    </message>
    <message>
        <source>own price “{name}”: {price}</source>
        <translation>своя цена «{name}»: {price}</translation>
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
        <source>May not charge</source>
        <translation>Заряжать нельзя</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>ни у кого нет</translation>
    </message>
    <message>
        <source>{percent} % of what is left is carried over</source>
        <translation>переносится {percent} % остатка</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Extra kWh…</source>
        <translation>Дополнительные кВт·ч…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Сбросить…</translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message>
        <source>Reset the quotas of {name}?</source>
        <translation>Сбросить квоты: {name}?</translation>
    </message>
    <message>
        <source>What all its people used in this period no longer counts. Kept in the audit.</source>
        <translation>Использованное всеми за этот период больше не считается. Остаётся в журнале.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Add a group</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <source>It applies from the next card that is shown.</source>
        <translation>Действует со следующей карты, которую приложат.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Its people may charge</source>
        <translation>Её люди могут заряжать</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>All its people together use up each of these</source>
        <translation>Все вместе расходуют каждую из них</translation>
    </message>
    <message>
        <source>Shared quotas</source>
        <translation>Общие квоты</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Группе нужно имя.</translation>
    </message>
    <message>
        <source>Another group has this name already.</source>
        <translation>Такое имя уже у другой группы.</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>No group yet. A company or department shares quotas, prices and rights.</source>
        <translation>Групп пока нет. У компании или отдела общие квоты, цены и права.</translation>
    </message>
    <message>
        <source>No quota yet. A quota is so many kWh a day, a week or a month.</source>
        <translation>Квот пока нет. Квота — это столько-то кВт·ч в день, неделю или месяц.</translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation>Добавить группу…</translation>
    </message>
    <message>
        <source>Add a quota…</source>
        <translation>Добавить квоту…</translation>
    </message>
    <message>
        <source>Groups and companies</source>
        <translation>Группы и компании</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Квоты</translation>
    </message>
</context>
<context>
    <name>Guest</name>
    <message>
        <source>Guest, {kwh} kWh left</source>
        <translation>Гость, осталось {kwh} кВт·ч</translation>
    </message>
    <message>
        <source>Guest, {minutes} min left</source>
        <translation>Гость, осталось {minutes} мин</translation>
    </message>
    <message>
        <source>Guest, {kwh} kWh or {minutes} min left</source>
        <translation>Гость, осталось {kwh} кВт·ч или {minutes} мин</translation>
    </message>
</context>
<context>
    <name>GuestSheet</name>
    <message>
        <source>Guest session at {place}</source>
        <translation>Гостевая сессия на {place}</translation>
    </message>
    <message>
        <source>Without a card. It ends by itself at the limit.</source>
        <translation>Без карты. Заканчивается сама на пределе.</translation>
    </message>
    <message>
        <source>Start charging</source>
        <translation>Начать зарядку</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>кВт·ч</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>Or at most</source>
        <translation>Или не больше</translation>
    </message>
    <message>
        <source>Who is it? A name, a firm or a plate will do.</source>
        <translation>Кто это? Достаточно имени, фирмы или номера машины.</translation>
    </message>
    <message>
        <source>A guest needs a limit in kWh or in minutes.</source>
        <translation>Гостю нужен предел в кВт·ч или минутах.</translation>
    </message>
</context>
<context>
    <name>HabitSheet</name>
    <message>
        <source>How {charger} is read</source>
        <translation>Как читаются данные {charger}</translation>
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
    <message>
        <source>Its meter counts</source>
        <translation>Её счётчик считает</translation>
    </message>
    <message>
        <source>Its connector = ours</source>
        <translation>Её разъём = наш</translation>
    </message>
    <message>
        <source>Its word for OCPP 1.6</source>
        <translation>Её слово для OCPP 1.6</translation>
    </message>
    <message>
        <source>When the program ends, it is</source>
        <translation>Когда программа заканчивается, связь</translation>
    </message>
    <message>
        <source>Copy what it says to</source>
        <translation>Копировать её сообщения на</translation>
    </message>
</context>
<context>
    <name>HeldBar</name>
    <message>
        <source>Write the old values back</source>
        <translation>Вернуть старые значения</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Nothing is written to this charger, because it restarted after a change.</source>
        <translation>В эту станцию ничего не пишется: после изменения она перезапустилась.</translation>
    </message>
    <message>
        <source>Nothing more is written to this charger today.</source>
        <translation>Сегодня в эту станцию больше ничего не пишется.</translation>
    </message>
    <message>
        <source>As it was before: {values}</source>
        <translation>Как было раньше: {values}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>From the charger</source>
        <translation>От станции</translation>
    </message>
    <message>
        <source>To the charger</source>
        <translation>К станции</translation>
    </message>
    <message>
        <source>any name of up to 48 characters, different for each charger</source>
        <translation>любое имя до 48 знаков, у каждой станции своё</translation>
    </message>
    <message>
        <source>Server address (URL)</source>
        <translation>Адрес сервера (URL)</translation>
    </message>
    <message>
        <source>Identity of the charger</source>
        <translation>Идентификатор станции</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>OCPP 1.6 JSON (also called 1.6J)</source>
        <translation>OCPP 1.6 JSON (также 1.6J)</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Пользователь и пароль</translation>
    </message>
    <message>
        <source>none, until a password is set on the charger&apos;s page</source>
        <translation>не нужны, пока пароль не задан на странице станции</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Затем</translation>
    </message>
    <message>
        <source>The charger appears under New chargers; Adopt takes it in.</source>
        <translation>Станция появится в «Новых станциях»; «Принять» берёт её в депо.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>С шифрованием</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Эта страница</translation>
    </message>
    <message>
        <source>Search everything, from any page</source>
        <translation>Поиск по всему, с любой страницы</translation>
    </message>
    <message>
        <source>The pages, from the top of the list</source>
        <translation>Страницы, с начала списка</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Назад, откуда пришли</translation>
    </message>
    <message>
        <source>Open the row that is chosen</source>
        <translation>Открыть выбранную строку</translation>
    </message>
    <message>
        <source>In a session&apos;s time axis: from message to message</source>
        <translation>На оси времени сессии: от сообщения к сообщению</translation>
    </message>
    <message>
        <source>Asks whether a card may charge.</source>
        <translation>Спрашивает, можно ли заряжать по карте.</translation>
    </message>
    <message>
        <source>Says that it has started, and what it is.</source>
        <translation>Сообщает, что запустилась, и данные о себе.</translation>
    </message>
    <message>
        <source>Says something in the maker&apos;s own language.</source>
        <translation>Говорит что-то на языке производителя.</translation>
    </message>
    <message>
        <source>Says how far its diagnostics are.</source>
        <translation>Говорит, как идёт диагностика.</translation>
    </message>
    <message>
        <source>Says how far an update is.</source>
        <translation>Говорит, как идёт обновление.</translation>
    </message>
    <message>
        <source>Says that it is alive, and asks for the time.</source>
        <translation>Сообщает, что на связи, и запрашивает время.</translation>
    </message>
    <message>
        <source>Says how far the upload of a log is.</source>
        <translation>Говорит, как идёт выгрузка журнала.</translation>
    </message>
    <message>
        <source>Reports energy, power, current, voltage and charge.</source>
        <translation>Сообщает энергию, мощность, ток, напряжение и заряд.</translation>
    </message>
    <message>
        <source>Reports something about its security.</source>
        <translation>Сообщает что-то о своей безопасности.</translation>
    </message>
    <message>
        <source>Asks for a certificate of its own.</source>
        <translation>Просит собственный сертификат.</translation>
    </message>
    <message>
        <source>Says how far a signed update is.</source>
        <translation>Говорит, как идёт подписанное обновление.</translation>
    </message>
    <message>
        <source>Reports that a session has begun.</source>
        <translation>Сообщает, что сессия началась.</translation>
    </message>
    <message>
        <source>Reports the state of a connector.</source>
        <translation>Сообщает состояние разъёма.</translation>
    </message>
    <message>
        <source>Reports that a session is over.</source>
        <translation>Сообщает, что сессия закончилась.</translation>
    </message>
</context>
<context>
    <name>HelpModel</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Тесты</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего оно</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Messages of OCPP 1.6</source>
        <translation>Сообщения OCPP 1.6</translation>
    </message>
    <message>
        <source>Connect a charger</source>
        <translation>Подключить станцию</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Что означают состояния</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What of OCPP 1.6 is supported</source>
        <translation>Что из OCPP 1.6 поддерживается</translation>
    </message>
    <message>
        <source>Choose a message to see the tests that show it.</source>
        <translation>Выберите сообщение, чтобы увидеть подтверждающие его тесты.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Connected</source>
        <translation>Подключена</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Связь потеряна</translation>
    </message>
    <message>
        <source>Charger started</source>
        <translation>Станция запустилась</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Неисправность</translation>
    </message>
    <message>
        <source>Fault over</source>
        <translation>Неисправность прошла</translation>
    </message>
    <message>
        <source>This program started</source>
        <translation>Эта программа запущена</translation>
    </message>
    <message>
        <source>Connected {share} of the time · connection lost {lost} times · faults: {faults}</source>
        <translation>На связи {share} времени · потерь связи: {lost} · неисправностей: {faults}</translation>
    </message>
    <message>
        <source>Connector {number}</source>
        <translation>Разъём {number}</translation>
    </message>
    <message>
        <source>Restarted by us</source>
        <translation>Перезапуск с нашей стороны</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>Нет признаков жизни</translation>
    </message>
    <message>
        <source>It connected anew</source>
        <translation>Станция подключилась заново</translation>
    </message>
    <message>
        <source>It must show its certificate</source>
        <translation>Станция должна предъявить сертификат</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Снята с эксплуатации</translation>
    </message>
    <message>
        <source>Closed by the charger ({reason})</source>
        <translation>Закрыто станцией ({reason})</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Новая заявка…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Связь</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Maintenance notes</source>
        <translation>Заметки об обслуживании</translation>
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
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>весь день</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>HoursList</name>
    <message>
        <source>Only at certain hours</source>
        <translation>Только в определённые часы</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Убрать эти часы</translation>
    </message>
    <message>
        <source>Add more hours</source>
        <translation>Добавить ещё часы</translation>
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
    <name>Keyboard</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>Экранная клавиатура</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Удалить последнюю букву</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Заглавная буква</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Другие буквы</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Убрать клавиатуру</translation>
    </message>
</context>
<context>
    <name>KioskFiles</name>
    <message>
        <source>USB drive {name}</source>
        <translation>Флешка {name}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
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
        <translation>Каждая сессия</translation>
    </message>
    <message>
        <source>The running session</source>
        <translation>Идущая сессия</translation>
    </message>
    <message>
        <source>The whole charger</source>
        <translation>Вся станция</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>From the session&apos;s start</source>
        <translation>От начала сессии</translation>
    </message>
    <message>
        <source>From a moment on</source>
        <translation>С указанного момента</translation>
    </message>
    <message>
        <source>Amperes for each phase</source>
        <translation>Ампер на каждую фазу</translation>
    </message>
    <message>
        <source>Watts in all</source>
        <translation>Ватт всего</translation>
    </message>
    <message>
        <source>All connectors</source>
        <translation>Все разъёмы</translation>
    </message>
    <message>
        <source>Connector {number}</source>
        <translation>Разъём {number}</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>{number} A</source>
        <translation>{number} А</translation>
    </message>
    <message>
        <source>{number} kW</source>
        <translation>{number} кВт</translation>
    </message>
    <message>
        <source>from {span} on {limit}</source>
        <translation>с {span} {limit}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Закончено</translation>
    </message>
    <message>
        <source>From {moment}</source>
        <translation>С {moment}</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>До {moment}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>{what} · {number}</source>
        <translation>{what} · {number}</translation>
    </message>
    <message>
        <source>It obeys limits of one kind only: {unit}.</source>
        <translation>Она соблюдает ограничения только одного вида: {unit}.</translation>
    </message>
    <message>
        <source>{moment}, {name}</source>
        <translation>{moment}, {name}</translation>
    </message>
    <message>
        <source>Known of {vendor}.</source>
        <translation>Известно о {vendor}.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n step(s).</source>
        <translation>
            <numerusform>Не больше %n ступени.</numerusform>
            <numerusform>Не больше %n ступеней.</numerusform>
            <numerusform>Не больше %n ступеней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: {limit}.</source>
        <translation>Сейчас: {limit}.</translation>
    </message>
    <message>
        <source>From {moment} on: {limit}.</source>
        <translation>С {moment}: {limit}.</translation>
    </message>
    <message>
        <source>New power limit for {charger}</source>
        <translation>Новое ограничение мощности для {charger}</translation>
    </message>
    <message>
        <source>Power limit of {charger}</source>
        <translation>Ограничение мощности {charger}</translation>
    </message>
    <message>
        <source>Send to the charger</source>
        <translation>Отправить станции</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>only from</source>
        <translation>только с</translation>
    </message>
    <message>
        <source>only until</source>
        <translation>только до</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>без конца</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>Что ограничивается</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Its times count</source>
        <translation>Время отсчитывается</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Limits are in</source>
        <translation>Ограничения в</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Ступени</translation>
    </message>
    <message>
        <source>How long the schedule lasts, from its start on</source>
        <translation>Сколько длится расписание от своего начала</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Длится</translation>
    </message>
    <message>
        <source>Of several limits of a kind, the highest level counts</source>
        <translation>Из нескольких ограничений одного вида действует высший уровень</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>What the charger keeps to</source>
        <translation>Что станция соблюдает</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить ступень</translation>
    </message>
    <message>
        <source>Write a step&apos;s start in hours and minutes, such as 1:30.</source>
        <translation>Пишите начало ступени в часах и минутах, например 1:30.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Фазы</translation>
    </message>
    <message>
        <source>From, in hours and minutes</source>
        <translation>С, в часах и минутах</translation>
    </message>
    <message>
        <source>The first step starts with the schedule.</source>
        <translation>Первая ступень начинается вместе с расписанием.</translation>
    </message>
    <message>
        <source>Hours and minutes after the schedule&apos;s start</source>
        <translation>Часы и минуты от начала расписания</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>Убрать эту ступень</translation>
    </message>
    <message>
        <source>as it likes</source>
        <translation>как хочет</translation>
    </message>
</context>
<context>
    <name>LimitsTab</name>
    <message>
        <source>What is limited</source>
        <translation>Что ограничивается</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Its times count</source>
        <translation>Время отсчитывается</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Power limits that this charger took</source>
        <translation>Ограничения мощности, которые станция приняла</translation>
    </message>
    <message>
        <source>New limit…</source>
        <translation>Новое ограничение…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Снять…</translation>
    </message>
    <message>
        <source>Clear all…</source>
        <translation>Снять все…</translation>
    </message>
    <message>
        <source>{charger} keeps the limit: {limit}.</source>
        <translation>{charger} соблюдает ограничение: {limit}.</translation>
    </message>
    <message>
        <source>Clear the limit “{what}: {limit}”?</source>
        <translation>Снять ограничение «{what}: {limit}»?</translation>
    </message>
    <message>
        <source>Clear all power limits of {charger}?</source>
        <translation>Снять все ограничения мощности {charger}?</translation>
    </message>
    <message>
        <source>Vehicles may draw more power from then on.</source>
        <translation>После этого автомобили могут брать больше мощности.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>{charger} has no such limit.</source>
        <translation>У {charger} такого ограничения нет.</translation>
    </message>
    <message>
        <source>{charger} cleared it.</source>
        <translation>{charger}: снято.</translation>
    </message>
    <message>
        <source>Limits that we sent</source>
        <translation>Ограничения, которые отправили мы</translation>
    </message>
    <message>
        <source>We sent it none. Limits that somebody else set show in what it keeps to, below.</source>
        <translation>Мы не отправляли. Что задал кто-то другой, видно ниже, в том, что она соблюдает.</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Connection of {charger}</source>
        <translation>Связь: {charger}</translation>
    </message>
    <message>
        <source>In force from the charger&apos;s next connection on.</source>
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
        <translation>Войти</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>Экран заблокирован</translation>
    </message>
</context>
<context>
    <name>MailServerSection</name>
    <message>
        <source>Mail server</source>
        <translation>Почтовый сервер</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>none: no e-mail is sent</source>
        <translation>нет: почта не отправляется</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Saved. Send a test to see that it works.</source>
        <translation>Сохранено. Отправьте тест, чтобы увидеть, работает ли.</translation>
    </message>
</context>
<context>
    <name>MailServerSheet</name>
    <message>
        <source>Mail server</source>
        <translation>Почтовый сервер</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
</context>
<context>
    <name>ManyChargersPage</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Golden sets</source>
        <translation>Образцовые наборы</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
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
    <name>MoneyActions</name>
    <message>
        <source>Stop selling?</source>
        <translation>Перестать продавать?</translation>
    </message>
    <message>
        <source>Stop selling</source>
        <translation>Перестать продавать</translation>
    </message>
    <message>
        <source>Sell by {name} from now on?</source>
        <translation>Продавать по тарифу {name} с этого момента?</translation>
    </message>
    <message>
        <source>Sell by it</source>
        <translation>Продавать по нему</translation>
    </message>
    <message>
        <source>Sessions that run keep the tariff with which they began.</source>
        <translation>Идущие сессии сохраняют тариф, с которым начались.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (копия)</translation>
    </message>
</context>
<context>
    <name>MoneyAnswer</name>
    <message>
        <source>{name} is saved as version {number}.</source>
        <translation>{name} сохранён как версия {number}.</translation>
    </message>
    <message>
        <source>New sessions cost nothing.</source>
        <translation>Новые сессии бесплатны.</translation>
    </message>
    <message>
        <source>New sessions are sold by {name}.</source>
        <translation>Новые сессии продаются по тарифу {name}.</translation>
    </message>
    <message>
        <source>{name} is retired. Old sessions keep it.</source>
        <translation>{name} снят. Старые сессии его сохраняют.</translation>
    </message>
    <message>
        <source>{name} may be used again.</source>
        <translation>{name} снова можно использовать.</translation>
    </message>
    <message>
        <source>{name} pays from a wallet from now on.</source>
        <translation>{name} теперь платит из кошелька.</translation>
    </message>
    <message>
        <source>The rule for empty wallets is saved.</source>
        <translation>Правило для пустых кошельков сохранено.</translation>
    </message>
    <message>
        <source>{name} has {amount} now.</source>
        <translation>{name}: теперь {amount}.</translation>
    </message>
    <message>
        <source>Session {number} is billed.</source>
        <translation>Счёт за сессию {number} готов.</translation>
    </message>
    <message>
        <source>The wallet still cannot pay for session {number}.</source>
        <translation>Кошелёк всё ещё не может оплатить сессию {number}.</translation>
    </message>
</context>
<context>
    <name>MonthsTab</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>By group or company</source>
        <translation>По группам и компаниям</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>По людям</translation>
    </message>
    <message>
        <source>Statement PDF</source>
        <translation>Выписка PDF</translation>
    </message>
    <message>
        <source>Statement as CSV</source>
        <translation>Выписка CSV</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Without a person</source>
        <translation>Без человека</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Без группы</translation>
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
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
    <message>
        <source>Energy kWh</source>
        <translation>Энергия кВт·ч</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Nobody charged in this month.</source>
        <translation>В этом месяце никто не заряжал.</translation>
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
    <name>NamedList</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Удалить: {name}?</translation>
    </message>
    <message>
        <source>What waits for it is not sent any more.</source>
        <translation>Что ждёт отправки, больше не отправляется.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>Удалено: {name}.</translation>
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
    <name>NetworkSection</name>
    <message>
        <source>The address to type into a charger</source>
        <translation>Адрес, который вводят в станцию</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Use a certificate…</source>
        <translation>Использовать сертификат…</translation>
    </message>
    <message>
        <source>As its OCPP 1.6 server, with the charger&apos;s own name after the last slash. A charger that dials in appears under New chargers.</source>
        <translation>Как её сервер OCPP 1.6, с именем станции после последней косой черты. Подключившаяся станция появляется в «Новых станциях».</translation>
    </message>
    <message>
        <source>No certificate: chargers connect by ws, without encryption.</source>
        <translation>Сертификата нет: станции подключаются по ws, без шифрования.</translation>
    </message>
    <message>
        <source>Encrypted: {address}
The certificate is valid until {day}.</source>
        <translation>С шифрованием: {address}
Сертификат действителен до {day}.</translation>
    </message>
    <message>
        <source>Chargers that connect from now on are shown it.</source>
        <translation>Станции, которые теперь подключатся, увидят его.</translation>
    </message>
    <message>
        <source>Certificate with its key</source>
        <translation>Сертификат с ключом</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
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
        <translation>За {seconds} с состояние не изменилось. Попробуйте ещё раз.</translation>
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
        <translation>Ждём, пока подключится снова; обычно до {latest} мин.</translation>
    </message>
    <message>
        <source>Waiting for it to dial again; it usually takes {soonest} to {latest} min.</source>
        <translation>Ждём, пока подключится снова; обычно {soonest}–{latest} мин.</translation>
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
    <name>OldFirmwareRow</name>
    <message>
        <source>Choose them</source>
        <translation>Выбрать</translation>
    </message>
</context>
<context>
    <name>OpenFile</name>
    <message>
        <source>Plug in a USB drive with the file on it; it appears here.</source>
        <translation>Подключите флешку с файлом; он появится здесь.</translation>
    </message>
    <message>
        <source>There is no file ending in {ends} yet.</source>
        <translation>Файлов с окончанием {ends} пока нет.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>OpenWallet</name>
    <message>
        <source>Open a wallet</source>
        <translation>Открыть кошелёк</translation>
    </message>
    <message>
        <source>It pays for sessions that end from now on, and for none that ended before.</source>
        <translation>Он платит за сессии, которые закончатся теперь, и ни за одну, что закончилась раньше.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Choose a person who has no wallet yet.</source>
        <translation>Выберите человека без кошелька.</translation>
    </message>
    <message>
        <source>A currency is three letters, such as KGS.</source>
        <translation>Валюта — это три буквы, например KGS.</translation>
    </message>
</context>
<context>
    <name>Operator</name>
    <message>
        <source>Viewer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Attendant</source>
        <translation>Дежурный</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Управляющий</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Looks at everything that is not about people or money.</source>
        <translation>Смотрит всё, что не о людях и деньгах.</translation>
    </message>
    <message>
        <source>Starts and stops charging, takes in chargers, gives out cards.</source>
        <translation>Начинает и останавливает зарядку, принимает станции, выдаёт карты.</translation>
    </message>
    <message>
        <source>Also changes people, quotas, tariffs and how chargers are set.</source>
        <translation>Ещё меняет людей, квоты, тарифы и настройки станций.</translation>
    </message>
    <message>
        <source>Also changes settings, operators and passwords.</source>
        <translation>Ещё меняет настройки, операторов и пароли.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {minutes}:{seconds}.</source>
        <translation>Слишком много неверных попыток. Снова можно через {minutes}:{seconds}.</translation>
    </message>
</context>
<context>
    <name>OperatorSheet</name>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN-код ещё раз</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Добавить оператора</translation>
    </message>
    <message>
        <source>A PIN is for the kiosk, a password for a desk.</source>
        <translation>PIN-код для киоска, пароль для рабочего стола.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>An operator needs a name.</source>
        <translation>Оператору нужно имя.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Роль: {name}</translation>
    </message>
    <message>
        <source>New PIN or password for {name}</source>
        <translation>Новый PIN-код или пароль: {name}</translation>
    </message>
    <message>
        <source>What stays empty stays as it is. It ends a lock too.</source>
        <translation>Что остаётся пустым, не меняется. Это снимает и блокировку.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Type a PIN or a password.</source>
        <translation>Введите PIN-код или пароль.</translation>
    </message>
    <message>
        <source>Type it twice the same.</source>
        <translation>Введите дважды одинаково.</translation>
    </message>
</context>
<context>
    <name>OperatorsSection</name>
    <message>
        <source>People who may sign in</source>
        <translation>Кто может войти</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Роль…</translation>
    </message>
    <message>
        <source>New PIN or password…</source>
        <translation>Новый PIN-код или пароль…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>The audit names who did what. One admin always remains.</source>
        <translation>В журнале стоит, кто что делал. Один администратор остаётся всегда.</translation>
    </message>
    <message>
        <source>Nobody has to sign in: whoever stands here may do everything. The first operator is an admin; from then on this screen asks who is there.</source>
        <translation>Входить никому не нужно: кто здесь стоит, может всё. Первый оператор — администратор; после этого экран спрашивает, кто здесь.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>пароль</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>{name} · {role} · {ways}</source>
        <translation>{name} · {role} · {ways}</translation>
    </message>
    <message>
        <source>{name} may sign in.</source>
        <translation>{name} может войти.</translation>
    </message>
    <message>
        <source>{name} is {role} now.</source>
        <translation>{name} теперь {role}.</translation>
    </message>
    <message>
        <source>{name} has a new way to sign in.</source>
        <translation>{name}: новый способ входа.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Удалить: {name}?</translation>
    </message>
    <message>
        <source>They may sign in no more. What they did stays in the audit.</source>
        <translation>Войти больше нельзя. Что сделано, остаётся в журнале.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>{name} may sign in no more.</source>
        <translation>{name} больше не может войти.</translation>
    </message>
</context>
<context>
    <name>OverflowTabs</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Другие вкладки</translation>
    </message>
</context>
<context>
    <name>Overview</name>
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
        <source>No state yet</source>
        <translation>Состояния пока нет</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Без участка</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Show the charger</source>
        <translation>Показать станцию</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Что делать?</translation>
    </message>
    <message>
        <source>Area…</source>
        <translation>Участок…</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Показать нечего</translation>
    </message>
    <message>
        <source>No connector is in this state, or none matches the search.</source>
        <translation>Разъёмов в этом состоянии нет, или ни один не подходит к поиску.</translation>
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
    <name>OverviewTools</name>
    <message>
        <source>Tiles</source>
        <translation>Плитки</translation>
    </message>
    <message>
        <source>Plan of the yard</source>
        <translation>План двора</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Groups and order</source>
        <translation>Группы и порядок</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Без групп</translation>
    </message>
    <message>
        <source>By charger</source>
        <translation>По станциям</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>По участкам</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>По состоянию</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>By who charges</source>
        <translation>По тому, кто заряжается</translation>
    </message>
    <message>
        <source>Most power first</source>
        <translation>Сначала большая мощность</translation>
    </message>
    <message>
        <source>Most energy first</source>
        <translation>Сначала больше энергии</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Сначала самые долгие</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation>Сначала самые заряженные</translation>
    </message>
</context>
<context>
    <name>PastAlarmModel</name>
    <message>
        <source>Alarm</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Кто видел</translation>
    </message>
</context>
<context>
    <name>PastAlarms</name>
    <message>
        <source>Alarms that are over</source>
        <translation>Прошлые тревоги</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>No alarm that is over fits the filter.</source>
        <translation>Ни одна прошлая тревога не подходит к фильтру.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Показать нечего</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>No alarm yet</source>
        <translation>Тревог пока не было</translation>
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
        <translation>Скрыть</translation>
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
        <translation>Карты {number} нет в списке, пока её не приложат снова.</translation>
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
        <source>Groups and quotas</source>
        <translation>Группы и квоты</translation>
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
        <source>Nobody&apos;s name, card, plate or group fits the search.</source>
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
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Group or company</source>
        <translation>Группа или компания</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Выберите или введите имя новой</translation>
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
        <source>Type it, or hold the card to any charger or reader</source>
        <translation>Введите или приложите карту к станции или считывателю</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Plate of the vehicle</source>
        <translation>Номер автомобиля</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Квота</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
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
    <name>PhonePinSection</name>
    <message>
        <source>On the phone</source>
        <translation>В телефоне</translation>
    </message>
    <message>
        <source>The drivers&apos; page is switched off in the settings.</source>
        <translation>Страница водителя выключена в настройках.</translation>
    </message>
    <message>
        <source>PIN for the phone…</source>
        <translation>PIN-код для телефона…</translation>
    </message>
    <message>
        <source>Take the PIN away…</source>
        <translation>Забрать PIN-код…</translation>
    </message>
    <message>
        <source>Signs in on the drivers&apos; page with a PIN.</source>
        <translation>Входит на страницу водителя с PIN-кодом.</translation>
    </message>
    <message>
        <source>Has no PIN: signs in on the drivers&apos; page with the card number alone.</source>
        <translation>PIN-кода нет: входит на страницу водителя только по номеру карты.</translation>
    </message>
    <message>
        <source>{name} has a PIN for the phone now.</source>
        <translation>{name}: PIN-код для телефона задан.</translation>
    </message>
    <message>
        <source>Take the PIN of {name} away?</source>
        <translation>Забрать PIN-код: {name}?</translation>
    </message>
    <message>
        <source>The card number alone signs in then, and e-mail and phone number no longer do.</source>
        <translation>Тогда для входа достаточно номера карты, а e-mail и телефон больше не подходят.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>{name} has no PIN any more.</source>
        <translation>{name}: PIN-кода больше нет.</translation>
    </message>
</context>
<context>
    <name>PhonePinSheet</name>
    <message>
        <source>PIN of {name} for the phone</source>
        <translation>PIN-код для телефона: {name}</translation>
    </message>
    <message>
        <source>With it they sign in on the drivers&apos; page by card number, e-mail or phone number. From then on the card number alone does not do.</source>
        <translation>С ним входят на страницу водителя по номеру карты, e-mail или телефону. После этого одного номера карты недостаточно.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN-код ещё раз</translation>
    </message>
    <message>
        <source>Type it twice the same.</source>
        <translation>Введите дважды одинаково.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Удалить последнюю цифру</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n цифра</numerusform>
            <numerusform>%n цифры</numerusform>
            <numerusform>%n цифр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>Prices are with this tax</source>
        <translation>Цены с этим налогом</translation>
    </message>
    <message>
        <source>No rule yet.</source>
        <translation>Правил пока нет.</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>Добавить правило…</translation>
    </message>
    <message>
        <source>Save the tariff</source>
        <translation>Сохранить тариф</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Тариф</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <source>New tariff</source>
        <translation>Новый тариф</translation>
    </message>
    <message>
        <source>The tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>The minimum</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>The maximum</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>The free energy</source>
        <translation>Бесплатная энергия</translation>
    </message>
    <message>
        <source>A tariff needs a name, such as Everybody.</source>
        <translation>Тарифу нужно имя, например «Все».</translation>
    </message>
    <message>
        <source>A currency is three letters, such as KGS.</source>
        <translation>Валюта — это три буквы, например KGS.</translation>
    </message>
    <message>
        <source>Rules: for each thing the first that applies counts</source>
        <translation>Правила: из правил об одном действует первое подходящее</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Tax in %</source>
        <translation>Налог, %</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>Free below kWh</source>
        <translation>Бесплатно до кВт·ч</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>When a wallet runs empty</source>
        <translation>Когда кошелёк пустеет</translation>
    </message>
    <message>
        <source>For everybody who pays from a wallet, from now on.</source>
        <translation>Для всех, кто платит из кошелька, с этого момента.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Затем</translation>
    </message>
    <message>
        <source>Needed to begin, in {currency}</source>
        <translation>Нужно для начала, в {currency}</translation>
    </message>
    <message>
        <source>With less than this no session begins</source>
        <translation>С меньшей суммой сессия не начинается</translation>
    </message>
    <message>
        <source>Debt up to, in {currency}</source>
        <translation>Долг до, в {currency}</translation>
    </message>
    <message>
        <source>An amount is 0 or more, such as 50.00.</source>
        <translation>Сумма 0 или больше, например 50.00.</translation>
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
        <source>Its word for OCPP 1.6</source>
        <translation>Её слово для OCPP 1.6</translation>
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
        <source>Its connectors are numbered</source>
        <translation>Её разъёмы пронумерованы</translation>
    </message>
    <message>
        <source>When the program ends, its connection is</source>
        <translation>Когда программа заканчивается, связь</translation>
    </message>
    <message>
        <source>It comes back</source>
        <translation>Возвращается</translation>
    </message>
    <message>
        <source>Limits of its power</source>
        <translation>Ограничения мощности</translation>
    </message>
    <message>
        <source>What it says is copied to</source>
        <translation>Её сообщения копируются на</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никуда</translation>
    </message>
    <message>
        <source>The copying</source>
        <translation>Копирование</translation>
    </message>
    <message>
        <source>begins with what it says next</source>
        <translation>начнётся с её следующего сообщения</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>ждёт %n</numerusform>
            <numerusform>ждут %n</numerusform>
            <numerusform>ждут %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no connection yet</source>
        <translation>соединения пока нет</translation>
    </message>
    <message>
        <source>is not reached: {why}; {waiting}</source>
        <translation>недоступно: {why}; {waiting}</translation>
    </message>
    <message>
        <source>is connected, {waiting}</source>
        <translation>соединено, {waiting}</translation>
    </message>
    <message>
        <source>is connected and has everything</source>
        <translation>соединено, всё передано</translation>
    </message>
    <message>
        <source>closed, and it is told to come back</source>
        <translation>закрывается, и ей говорят вернуться</translation>
    </message>
    <message>
        <source>dropped without a word</source>
        <translation>обрывается без предупреждения</translation>
    </message>
    <message>
        <source>by no name: it offers none</source>
        <translation>никакое: она ничего не предлагает</translation>
    </message>
    <message>
        <source>after {soonest} to {latest}</source>
        <translation>через {soonest}–{latest}</translation>
    </message>
    <message>
        <source>not known yet whether it keeps them</source>
        <translation>пока неизвестно, соблюдает ли</translation>
    </message>
    <message>
        <source>are kept: its meter shows it</source>
        <translation>соблюдаются: видно по счётчику</translation>
    </message>
    <message>
        <source>are ignored: it draws more than it accepted</source>
        <translation>не соблюдаются: берёт больше, чем приняла</translation>
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
        <source>It counts its connectors in its own way: {map} here.</source>
        <translation>Она считает разъёмы по-своему: здесь {map}.</translation>
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
        <source>Save what is known of all chargers…</source>
        <translation>Сохранить известное обо всех станциях…</translation>
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
        <source>Save what is known of all chargers</source>
        <translation>Сохранить известное обо всех станциях</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>Файл JSON</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Сохранено в {path}.</translation>
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
        <source>What is known of its vendor</source>
        <translation>Что известно о производителе</translation>
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
    <name>ProgressSheet</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of {text}</source>
        <translation>QR-код: {text}</translation>
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
        <source>No limit</source>
        <translation>Без предела</translation>
    </message>
    <message>
        <source>{limit} kWh a month</source>
        <translation>{limit} кВт·ч в месяц</translation>
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
    <message>
        <source>{kwh} kWh extra</source>
        <translation>ещё {kwh} кВт·ч</translation>
    </message>
    <message>
        <source>allowed by {name}</source>
        <translation>разрешил {name}</translation>
    </message>
</context>
<context>
    <name>QuotaPlanSheet</name>
    <message>
        <source>Add a quota</source>
        <translation>Добавить квоту</translation>
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
        <source>kWh</source>
        <translation>кВт·ч</translation>
    </message>
    <message>
        <source>No limit, only counted</source>
        <translation>Без ограничения, только учёт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>It applies at once to everybody who has it.</source>
        <translation>Действует сразу для всех, у кого она есть.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>From this share on people are warned</source>
        <translation>С этой доли людей предупреждают</translation>
    </message>
    <message>
        <source>Warn from</source>
        <translation>Предупреждать с</translation>
    </message>
    <message>
        <source>Part of what is left that the next period gets</source>
        <translation>Часть остатка, которую получает следующий период</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>But at most</source>
        <translation>Но не больше</translation>
    </message>
    <message>
        <source>A quota needs a name, such as Staff.</source>
        <translation>Квоте нужно имя, например «Сотрудники».</translation>
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
        <source>Quota</source>
        <translation>Квота</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Part of what is left that the next period gets</source>
        <translation>Часть остатка, которую получает следующий период</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>A quota needs a name, such as Staff.</source>
        <translation>Квоте нужно имя, например «Сотрудники».</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Raised to the minimum</source>
        <translation>Повышено до минимума</translation>
    </message>
    <message>
        <source>Lowered to the maximum</source>
        <translation>Снижено до максимума</translation>
    </message>
    <message>
        <source>{number} kWh</source>
        <translation>{number} кВт·ч</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} мин</translation>
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
        <translation>Добавить получателя</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Web server (HTTP)</source>
        <translation>Веб-сервер (HTTP)</translation>
    </message>
    <message>
        <source>MQTT broker</source>
        <translation>Брокер MQTT</translation>
    </message>
    <message>
        <source>Announce to Home Assistant</source>
        <translation>Показать в Home Assistant</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Включён</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Token or password</source>
        <translation>Токен или пароль</translation>
    </message>
    <message>
        <source>Template (empty: JSON)</source>
        <translation>Шаблон (пусто: JSON)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Топик</translation>
    </message>
</context>
<context>
    <name>RecipientSheet</name>
    <message>
        <source>Change {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation>Добавить получателя</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Webhook (POST)</source>
        <translation>Webhook (POST)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>Quotas that run out</source>
        <translation>Заканчивающиеся квоты</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Месячный отчёт</translation>
    </message>
    <message>
        <source>Only alarms that cannot wait</source>
        <translation>Только тревоги, которые не ждут</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>each at once</source>
        <translation>каждое сразу</translation>
    </message>
    <message>
        <source>Quiet at night</source>
        <translation>Тихо ночью</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Включён</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Gathered for</source>
        <translation>Собирать в течение</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
</context>
<context>
    <name>RecipientsSection</name>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Alarms, quota warnings and monthly reports reach these people and programs. What cannot be delivered is tried again for a week; nothing else waits for it.</source>
        <translation>Тревоги, предупреждения о квотах и месячные отчёты приходят этим людям и программам. Что нельзя доставить, пробуется неделю; больше этого ничто не ждёт.</translation>
    </message>
    <message>
        <source>Add a recipient…</source>
        <translation>Добавить получателя…</translation>
    </message>
    <message>
        <source>A test is on its way to {name}.</source>
        <translation>Тест отправлен: {name}.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>Сохранено: {name}.</translation>
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
        <source>The stop stands as session {0} now.</source>
        <translation>«Стоп» теперь стоит как сессия {0}.</translation>
    </message>
    <message>
        <source>Stop {0} is dismissed.</source>
        <translation>«Стоп» {0} отклонён.</translation>
    </message>
    <message>
        <source>The energy of session {0} is accepted.</source>
        <translation>Энергия сессии {0} принята.</translation>
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
        <translation>Она не назвала свой идентификатор</translation>
    </message>
    <message>
        <source>Nobody here knows this charger</source>
        <translation>Эта станция здесь неизвестна</translation>
    </message>
    <message>
        <source>Its password is missing or wrong</source>
        <translation>Пароль отсутствует или неверен</translation>
    </message>
    <message>
        <source>It shows another&apos;s certificate</source>
        <translation>Она показывает чужой сертификат</translation>
    </message>
    <message>
        <source>It does not show its certificate</source>
        <translation>Она не показывает свой сертификат</translation>
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
        <translation>Она запросила не OCPP, а что-то другое</translation>
    </message>
    <message>
        <source>Give the charger an identity of its own. If it has no field for one, write it behind the address, as in:</source>
        <translation>Дайте станции собственный идентификатор. Если для него нет поля, допишите его к адресу, например:</translation>
    </message>
    <message>
        <source>This depot takes only chargers that it knows. Is the identity spelled right? To let it wait under New chargers, change what happens with unknown ones in Settings, under Chargers and cards. It asked for:</source>
        <translation>Это депо принимает только известные станции. Верно ли написан идентификатор? Чтобы она ждала в «Новых станциях», измените в настройках, в разделе «Станции и карты», что делать с незнакомыми. Она просила:</translation>
    </message>
    <message>
        <source>Its certificate names neither its identity nor its serial number. Correct the identity in the charger, or have its certificate renewed. It should dial:</source>
        <translation>В её сертификате нет ни её идентификатора, ни серийного номера. Исправьте идентификатор в станции или обновите её сертификат. Она должна подключаться к адресу:</translation>
    </message>
    <message>
        <source>It gets in only with its own certificate, as is set on its tab Security. Choose security profile 3 in the charger, or untick it there. It should dial:</source>
        <translation>Её впускают только с собственным сертификатом: так задано в её вкладке «Безопасность». Выберите в станции профиль безопасности 3 или снимите там отметку. Она должна звать:</translation>
    </message>
    <message>
        <source>Type the password of this charger into it again. Its user name is its identity, the last part of the address:</source>
        <translation>Введите пароль этой станции в неё ещё раз. Её имя пользователя — её идентификатор, последняя часть адреса:</translation>
    </message>
    <message>
        <source>Choose OCPP 1.6 JSON (also called 1.6J) in the charger, not SOAP and not 2.0.1, with this address:</source>
        <translation>Выберите в станции OCPP 1.6 JSON (также 1.6J), не SOAP и не 2.0.1, с этим адресом:</translation>
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
        <translation>{address} запросил {path} · {tried}</translation>
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
        <source>Turned away</source>
        <translation>Не впущены</translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Save as a table…</source>
        <translation>Сохранить как таблицу…</translation>
    </message>
    <message>
        <source>Reliability of the chargers</source>
        <translation>Надёжность станций</translation>
    </message>
    <message>
        <source>An outage is a time without connection. After a start of this program chargers have 15 minutes to come back.</source>
        <translation>Обрыв — это время без связи. После запуска этой программы у станций есть 15 минут, чтобы вернуться на связь.</translation>
    </message>
    <message>
        <source>Nothing is known of this period.</source>
        <translation>Об этом периоде ничего не известно.</translation>
    </message>
    <message>
        <source>No charger fits the search.</source>
        <translation>Ни одна станция не подходит под поиск.</translation>
    </message>
    <message>
        <source>Save the reliability of the chargers</source>
        <translation>Сохранить надёжность станций</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Сохранено в {path}.</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Обрывы</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>Самый долгий обрыв</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Неисправности</translation>
    </message>
    <message>
        <source>Last outage</source>
        <translation>Последний обрыв</translation>
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
        <source>Write a moment such as 2026-12-31T18:00:00Z.</source>
        <translation>Пишите момент вида 2026-12-31T18:00:00Z.</translation>
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
        <source>Says something in the maker&apos;s own language; see the charger&apos;s manual.</source>
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
        <source>The maker&apos;s identifier, such as com.example.</source>
        <translation>Идентификатор производителя, например com.example.</translation>
    </message>
    <message>
        <source>Which of the maker&apos;s messages.</source>
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
        <source>Address for the file (ftp, http or https). In bulk also just the name of a firmware file: each charger then gets an address of its own from this program.</source>
        <translation>Адрес файла (ftp, http или https). В групповой команде достаточно имени файла прошивки: каждая станция получит от программы свой адрес.</translation>
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
        <translation>запросил {0}</translation>
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
    <name>RestoreSheet</name>
    <message>
        <source>Restore {name}?</source>
        <translation>Восстановить {name}?</translation>
    </message>
    <message>
        <source>The books become what they were when it was made.</source>
        <translation>Книги станут такими, какими были в момент копии.</translation>
    </message>
    <message>
        <source>Sessions, cards and settings since then are not in them.</source>
        <translation>Сессий, карт и настроек с тех пор в них нет.</translation>
    </message>
    <message>
        <source>What is there now is kept aside beside the books.</source>
        <translation>Нынешнее будет отложено рядом с книгами.</translation>
    </message>
    <message>
        <source>Chargers go on charging and dial again within seconds; those that kept their messages report what the books miss.</source>
        <translation>Станции продолжают заряжать и подключаются снова через секунды; те, что сохранили сообщения, доложат, чего не хватает книгам.</translation>
    </message>
    <message>
        <source>Hold to restore</source>
        <translation>Удерживайте для восстановления</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>What is kept, and for how long</source>
        <translation>Что хранится и как долго</translation>
    </message>
    <message>
        <source>Readings as they came</source>
        <translation>Показания, как пришли</translation>
    </message>
    <message>
        <source>Messages of chargers</source>
        <translation>Сообщения станций</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Sessions, bills and the audit are kept for ever. Older readings become quarter-hour averages, older messages are deleted; that is done at night, a little at a time. 0 keeps everything.</source>
        <translation>Сессии, счета и журнал хранятся всегда. Старые показания становятся средними за четверть часа, старые сообщения удаляются; это делается ночью, понемногу. 0 хранит всё.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>At least a week is kept, or everything.</source>
        <translation>Хранится не меньше недели, или всё.</translation>
    </message>
    <message>
        <source>It counts from the next night on.</source>
        <translation>Действует со следующей ночи.</translation>
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
    <name>Rights</name>
    <message>
        <source>None ticked: everywhere</source>
        <translation>Ничего не отмечено: везде</translation>
    </message>
    <message>
        <source>Only chargers</source>
        <translation>Только станции</translation>
    </message>
    <message>
        <source>Only areas</source>
        <translation>Только участки</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Choose one day at least for these hours.</source>
        <translation>Выберите для этих часов хотя бы один день.</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>A price of this tariff</source>
        <translation>Цена этого тарифа</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>Оставить правило</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>без конца</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>As on the bill</source>
        <translation>Как в счёте</translation>
    </message>
    <message>
        <source>Of several rules for the same thing, the first that applies counts.</source>
        <translation>Из нескольких правил об одном действует первое подходящее.</translation>
    </message>
    <message>
        <source>What is charged for</source>
        <translation>За что берётся плата</translation>
    </message>
    <message>
        <source>Price in {currency}</source>
        <translation>Цена в {currency}</translation>
    </message>
    <message>
        <source>With as many decimals as it takes</source>
        <translation>Знаков после запятой сколько нужно</translation>
    </message>
    <message>
        <source>Free at first</source>
        <translation>Сначала бесплатно</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>None ticked: everywhere</source>
        <translation>Ничего не отмечено: везде</translation>
    </message>
    <message>
        <source>Only chargers</source>
        <translation>Только станции</translation>
    </message>
    <message>
        <source>Only areas</source>
        <translation>Только участки</translation>
    </message>
    <message>
        <source>None ticked: for everybody</source>
        <translation>Ничего не отмечено: для всех</translation>
    </message>
    <message>
        <source>Only groups</source>
        <translation>Только группы</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>с самого начала</translation>
    </message>
    <message>
        <source>A rule needs a name, such as Energy or Night.</source>
        <translation>Правилу нужно имя, например «Энергия» или «Ночь».</translation>
    </message>
    <message>
        <source>The price is a number such as 15.00.</source>
        <translation>Цена — это число вида 15.00.</translation>
    </message>
    <message>
        <source>Choose one day at least.</source>
        <translation>Выберите хотя бы один день.</translation>
    </message>
    <message>
        <source>A day looks like 2026-12-31.</source>
        <translation>День пишется так: 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Plug in a USB drive to take the file away; it appears here.</source>
        <translation>Подключите флешку, чтобы забрать файл; она появится здесь.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>A file cannot have this name.</source>
        <translation>Такого имени у файла быть не может.</translation>
    </message>
    <message>
        <source>There is a file with this name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
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
        <source>What the charger sent, for chargeyard simulate --replay</source>
        <translation>Что прислала станция, для chargeyard simulate --replay</translation>
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
        <translation>Запросить ещё раз</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не запрошено</translation>
    </message>
    <message>
        <source>The charger does not say which limits it keeps to</source>
        <translation>Станция не говорит, какие ограничения соблюдает</translation>
    </message>
    <message>
        <source>The charger keeps to no limit in this time</source>
        <translation>В это время станция ничего не ограничивает</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 час</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 часа</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 часов</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 неделя</translation>
    </message>
    <message>
        <source>its unit</source>
        <translation>её единица</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Разъём</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>На сколько вперёд</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Limit over time</source>
        <translation>Ограничение во времени</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Сессия {number}</translation>
    </message>
    <message>
        <source>{who} at {charger}</source>
        <translation>{who}, {charger}</translation>
    </message>
    <message>
        <source>Charger {identity}</source>
        <translation>Станция {identity}</translation>
    </message>
    <message>
        <source>Group or company</source>
        <translation>Группа или компания</translation>
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
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>set; type to change it</source>
        <translation>задан; введите, чтобы изменить</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>This depot has no certificates of its own yet. An administrator makes them here; then chargers can connect encrypted.</source>
        <translation>У депо пока нет своих сертификатов. Администратор создаёт их здесь; тогда станции смогут подключаться с шифрованием.</translation>
    </message>
    <message>
        <source>This charger has no certificate of its own from this depot.</source>
        <translation>У этой станции нет сертификата от этого депо.</translation>
    </message>
    <message>
        <source>Its own certificate ended on {day}.</source>
        <translation>Её сертификат закончился {day}.</translation>
    </message>
    <message>
        <source>Its own certificate ends on {day}: have it renewed.</source>
        <translation>Её сертификат закончится {day}: обновите его.</translation>
    </message>
    <message>
        <source>Its own certificate is valid until {day}.</source>
        <translation>Её сертификат действителен до {day}.</translation>
    </message>
    <message>
        <source>Central system</source>
        <translation>Центральная система</translation>
    </message>
    <message>
        <source>Firmware of the maker</source>
        <translation>Прошивка производителя</translation>
    </message>
</context>
<context>
    <name>SecurityTab</name>
    <message>
        <source>Make the depot&apos;s certificate</source>
        <translation>Создать сертификат депо</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Новый сертификат</translation>
    </message>
    <message>
        <source>Trust this depot</source>
        <translation>Доверять этому депо</translation>
    </message>
    <message>
        <source>Read the list</source>
        <translation>Прочитать список</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Trusted for</source>
        <translation>Доверяется для</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Issuer&apos;s hash</source>
        <translation>Хеш издателя</translation>
    </message>
    <message>
        <source>Certificates that the charger trusts</source>
        <translation>Сертификаты, которым станция доверяет</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробность</translation>
    </message>
    <message>
        <source>Valid until {0}. Chargers can connect encrypted from now on.</source>
        <translation>Действителен до {0}. Станции теперь могут подключаться с шифрованием.</translation>
    </message>
    <message>
        <source>Read the list to see what the charger trusts.</source>
        <translation>Прочитайте список, чтобы увидеть, чему доверяет станция.</translation>
    </message>
    <message>
        <source>The charger has told of nothing unusual.</source>
        <translation>Станция не сообщала ни о чём необычном.</translation>
    </message>
    <message>
        <source>Certificates that the charger trusts: {0}.</source>
        <translation>Сертификаты, которым станция доверяет: {0}.</translation>
    </message>
    <message>
        <source>Delete certificate {0}?</source>
        <translation>Удалить сертификат {0}?</translation>
    </message>
    <message>
        <source>{0} no longer trusts it. If it is the one this depot is served with, the charger cannot connect encrypted any more.</source>
        <translation>{0} больше ему не доверяет. Если это сертификат этого депо, станция больше не сможет подключаться с шифрованием.</translation>
    </message>
    <message>
        <source>Security events</source>
        <translation>События безопасности</translation>
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
    <name>Sending</name>
    <message>
        <source>Switched off</source>
        <translation>Выключен</translation>
    </message>
    <message>
        <source>Waiting: {count} · {error}</source>
        <translation>Ждёт: {count} · {error}</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>Ждёт: {count}</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ничто не ждёт</translation>
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
        <source>Starting</source>
        <translation>Начинает</translation>
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
        <source>Billing failed</source>
        <translation>Счёт не удался</translation>
    </message>
    <message>
        <source>Unmatched stop</source>
        <translation>Стоп без сессии</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалась</translation>
    </message>
    <message>
        <source>Sessions: {count}</source>
        <translation>Сессий: {count}</translation>
    </message>
</context>
<context>
    <name>SessionChart</name>
    <message>
        <source>The session over time</source>
        <translation>Сессия во времени</translation>
    </message>
    <message>
        <source>Left and right go from message to message, Enter opens it</source>
        <translation>Влево и вправо — от сообщения к сообщению, Enter открывает</translation>
    </message>
    <message>
        <source>No power was reported</source>
        <translation>Мощность не сообщалась</translation>
    </message>
    <message>
        <source>Power, up to {0}</source>
        <translation>Мощность, до {0}</translation>
    </message>
</context>
<context>
    <name>SessionDetail</name>
    <message>
        <source>Session {id} · {bay}</source>
        <translation>Сессия {id} · {bay}</translation>
    </message>
    <message>
        <source>{month} is closed: what it says of this stays.</source>
        <translation>{month} закрыт: что он об этом говорит, остаётся.</translation>
    </message>
    <message>
        <source>Booked in {month} for {closed}, which is closed: {what}.</source>
        <translation>В {month} за закрытый {closed}: {what}.</translation>
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
        <source>Only those to check</source>
        <translation>Только те, что проверить</translation>
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
        <source>Remarks</source>
        <translation>Замечания</translation>
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
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Сохранено в {path}.</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files.</source>
        <translation>На этом компьютере нет программы для PDF.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Сохранить квитанцию</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Закрыть подробности</translation>
    </message>
    <message>
        <source>Save the receipt as PDF and open it, to print or send</source>
        <translation>Сохранить квитанцию в PDF и открыть, чтобы напечатать или отправить</translation>
    </message>
    <message>
        <source>Open a message to read it</source>
        <translation>Откройте сообщение, чтобы прочитать его</translation>
    </message>
</context>
<context>
    <name>SessionPrice</name>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <translation>Пока стоит</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>Состоит из</translation>
    </message>
    <message>
        <source>{amount} ({percent} %)</source>
        <translation>{amount} ({percent} %)</translation>
    </message>
    <message>
        <source>{amount} ({percent} %, in these prices)</source>
        <translation>{amount} ({percent} %, в этих ценах)</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>{name}, version {number}</source>
        <translation>{name}, версия {number}</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Тариф</translation>
    </message>
</context>
<context>
    <name>SessionRecords</name>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>CSV for other programs</source>
        <translation>CSV для других программ</translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation>PDF для печати</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Выписка</translation>
    </message>
    <message>
        <source>Close month</source>
        <translation>Закрыть месяц</translation>
    </message>
    <message>
        <source>All sessions that fit the filter, as a file</source>
        <translation>Все сессии, подходящие к фильтру, файлом</translation>
    </message>
    <message>
        <source>One month of a person or a company, as PDF or CSV</source>
        <translation>Один месяц человека или компании, PDF или CSV</translation>
    </message>
    <message>
        <source>Let a month that is over stay as it is for ever</source>
        <translation>Оставить прошедший месяц как есть навсегда</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Записывается {name}</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Сохранено в {path}.</translation>
    </message>
    <message>
        <source>Export sessions</source>
        <translation>Экспорт сессий</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Сохранить выписку</translation>
    </message>
    <message>
        <source>Every month that is over is closed already.</source>
        <translation>Все прошедшие месяцы уже закрыты.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that began by then are still open.</source>
        <translation>
            <numerusform>%n сессия, начатая до того, ещё открыта.</numerusform>
            <numerusform>%n сессии, начатые до того, ещё открыты.</numerusform>
            <numerusform>%n сессий, начатых до того, ещё открыты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them at the reconcile desk first.</source>
        <translation>Сначала решите их на столе сверки.</translation>
    </message>
    <message>
        <source>Close {month}?</source>
        <translation>Закрыть {month}?</translation>
    </message>
    <message>
        <source>Close {month}</source>
        <translation>Закрыть {month}</translation>
    </message>
    <message>
        <source>{month} is closed.</source>
        <translation>{month} закрыт.</translation>
    </message>
</context>
<context>
    <name>SessionTimeline</name>
    <message>
        <source>battery {soc}</source>
        <translation>батарея {soc}</translation>
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
    <name>Setting</name>
    <message>
        <source>Name of the depot</source>
        <translation>Название депо</translation>
    </message>
    <message>
        <source>Stands in the top bar and on everything that is printed.</source>
        <translation>Стоит в верхней строке и на всём, что печатается.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>When the depot&apos;s days and months begin, for quotas, bills and reports.</source>
        <translation>Когда начинаются дни и месяцы депо, для квот, счетов и отчётов.</translation>
    </message>
    <message>
        <source>On receipts</source>
        <translation>На квитанциях</translation>
    </message>
    <message>
        <source>Up to six lines that receipts and statements must show, such as address and tax number.</source>
        <translation>До шести строк, которые должны быть на квитанциях и выписках, например адрес и налоговый номер.</translation>
    </message>
    <message>
        <source>Address for chargers</source>
        <translation>Адрес для станций</translation>
    </message>
    <message>
        <source>Where chargers connect; 0.0.0.0 is every address of this machine.</source>
        <translation>Куда подключаются станции; 0.0.0.0 — все адреса этого компьютера.</translation>
    </message>
    <message>
        <source>Port for chargers</source>
        <translation>Порт для станций</translation>
    </message>
    <message>
        <source>The number after the colon in a charger&apos;s URL.</source>
        <translation>Число после двоеточия в URL станции.</translation>
    </message>
    <message>
        <source>Port for chargers with TLS</source>
        <translation>Порт для станций с TLS</translation>
    </message>
    <message>
        <source>Served by wss where a certificate lies in certs/server.pem of the data folder.</source>
        <translation>Работает по wss, если в папке данных есть сертификат certs/server.pem.</translation>
    </message>
    <message>
        <source>Port for files by HTTP</source>
        <translation>Порт для файлов по HTTP</translation>
    </message>
    <message>
        <source>Where chargers fetch firmware and bring diagnostics; open from the first such request.</source>
        <translation>Где станции берут прошивки и отдают диагностику; открыт с первого такого запроса.</translation>
    </message>
    <message>
        <source>Port for files by FTP</source>
        <translation>Порт для файлов по FTP</translation>
    </message>
    <message>
        <source>The same for chargers that need FTP; the ten ports after it carry the data.</source>
        <translation>То же для станций, которым нужен FTP; данные идут по десяти портам после него.</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP API</translation>
    </message>
    <message>
        <source>Other programs may ask and command the depot, with a token.</source>
        <translation>Другие программы могут спрашивать депо и управлять им, с токеном.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Адрес API</translation>
    </message>
    <message>
        <source>127.0.0.1 is for programs on this machine alone.</source>
        <translation>127.0.0.1 — только для программ на этом компьютере.</translation>
    </message>
    <message>
        <source>Port of the API</source>
        <translation>Порт API</translation>
    </message>
    <message>
        <source>The number after the colon in the API&apos;s URL.</source>
        <translation>Число после двоеточия в URL API.</translation>
    </message>
    <message>
        <source>Drivers&apos; page</source>
        <translation>Страница водителя</translation>
    </message>
    <message>
        <source>Drivers start and stop charging on their phones, in the depot&apos;s Wi-Fi.</source>
        <translation>Водители начинают и останавливают зарядку с телефона, в Wi-Fi депо.</translation>
    </message>
    <message>
        <source>Address of the drivers&apos; page</source>
        <translation>Адрес страницы водителя</translation>
    </message>
    <message>
        <source>Where phones connect; 0.0.0.0 is every address of this machine.</source>
        <translation>Куда подключаются телефоны; 0.0.0.0 — все адреса этого компьютера.</translation>
    </message>
    <message>
        <source>Port of the drivers&apos; page</source>
        <translation>Порт страницы водителя</translation>
    </message>
    <message>
        <source>It stands on the QR labels: print them anew where it changes.</source>
        <translation>Он стоит на QR-наклейках: при изменении напечатайте их заново.</translation>
    </message>
    <message>
        <source>A charger nobody knows</source>
        <translation>Неизвестная станция</translation>
    </message>
    <message>
        <source>What happens when a new charger dials in.</source>
        <translation>Что происходит, когда подключается новая станция.</translation>
    </message>
    <message>
        <source>waits under New chargers until somebody adopts it</source>
        <translation>ждёт в «Новых станциях», пока её не примут</translation>
    </message>
    <message>
        <source>is taken at once</source>
        <translation>принимается сразу</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>получает отказ</translation>
    </message>
    <message>
        <source>Cards that may charge</source>
        <translation>Карты, по которым можно заряжать</translation>
    </message>
    <message>
        <source>Blocked cards never may.</source>
        <translation>По заблокированным нельзя никогда.</translation>
    </message>
    <message>
        <source>those in the books</source>
        <translation>те, что в книгах</translation>
    </message>
    <message>
        <source>every card</source>
        <translation>любая карта</translation>
    </message>
    <message>
        <source>Heartbeat of chargers</source>
        <translation>Heartbeat станций</translation>
    </message>
    <message>
        <source>How often a charger says that it is there, from its next start on. One with a value of its own keeps that.</source>
        <translation>Как часто станция сообщает, что она здесь; действует с её следующего запуска. Если у станции задано своё значение, оно остаётся.</translation>
    </message>
    <message>
        <source>How long a charger is left alone after it booted, from its next connection on. One with a value of its own keeps that.</source>
        <translation>Сколько времени станцию не трогают после запуска; действует с её следующего подключения. Если у станции задано своё значение, оно остаётся.</translation>
    </message>
    <message>
        <source>Rest after a start</source>
        <translation>Покой после запуска</translation>
    </message>
    <message>
        <source>Wait for a greeting</source>
        <translation>Ждать первого сообщения</translation>
    </message>
    <message>
        <source>After so long a charger that connected and said nothing is asked to report.</source>
        <translation>Через столько времени станцию, которая подключилась и молчит, просят отозваться.</translation>
    </message>
    <message>
        <source>Lock the screen after</source>
        <translation>Блокировать экран через</translation>
    </message>
    <message>
        <source>Minutes in which nobody touches it; 0 never locks. It counts once there are operators.</source>
        <translation>Минуты, когда его никто не трогает; 0 — никогда. Действует, когда есть операторы.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>How much the program writes into its log; debug is for whoever looks for a fault.</source>
        <translation>Сколько программа пишет в журнал; debug — для поиска ошибок.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>обычно</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>предупреждения</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>ошибки</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>High contrast is for bright sun and weak eyes.</source>
        <translation>Высокий контраст — для яркого солнца и слабого зрения.</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлая</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмная</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>высокий контраст</translation>
    </message>
    <message>
        <source>Size at a desk</source>
        <translation>Размер на рабочем столе</translation>
    </message>
    <message>
        <source>Large is for touch; the kiosk always is.</source>
        <translation>Крупный — для касаний; в киоске он всегда крупный.</translation>
    </message>
    <message>
        <source>large</source>
        <translation>крупный</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Texts, numbers and dates of the screen.</source>
        <translation>Тексты, числа и даты экрана.</translation>
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
        <translation>Задано: {source}; здесь изменить нельзя.</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>переменная среды</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>командная строка</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Депо</translation>
    </message>
    <message>
        <source>Network and server</source>
        <translation>Сеть и сервер</translation>
    </message>
    <message>
        <source>Chargers</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Пересылка</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Drivers&apos; page</source>
        <translation>Страница водителя</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Токены API</translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation>Настройки: {section}</translation>
    </message>
    <message>
        <source>Save the settings of all chargers</source>
        <translation>Сохранить настройки всех станций</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Could not save {file}: {reason}.</source>
        <translation>Не удалось сохранить {file}: {reason}.</translation>
    </message>
    <message>
        <source>Saved {file}. Of {count} chargers {unread} were never read.</source>
        <translation>{file} сохранён. Из {count} станций ни разу не прочитаны {unread}.</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} сохранён.</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Как должно быть</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n различие</numerusform>
            <numerusform>%n различия</numerusform>
            <numerusform>%n различий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n принято</numerusform>
            <numerusform>%n принято</numerusform>
            <numerusform>%n принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отклонено</numerusform>
            <numerusform>%n отклонено</numerusform>
            <numerusform>%n отклонено</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: {why}</source>
        <translation>остановлено: {why}</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>нужен перезапуск</translation>
    </message>
    <message>
        <source>It has no such setting</source>
        <translation>У неё нет такого параметра</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Can be written</source>
        <translation>Можно менять</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The settings are in force.</source>
        <translation>Настройки действуют.</translation>
    </message>
    <message>
        <source>Open the depot anew?</source>
        <translation>Открыть депо заново?</translation>
    </message>
    <message>
        <source>Every charger is told that the service restarts and dials again within seconds. Charging goes on meanwhile.</source>
        <translation>Каждой станции скажут, что служба перезапускается; она подключится снова через секунды. Зарядка тем временем идёт дальше.</translation>
    </message>
    <message>
        <source>Use the new address?</source>
        <translation>Использовать новый адрес?</translation>
    </message>
    <message>
        <source>It is used at once. Who is connected stays connected. Whoever connects from now on, such as a charger after a restart, must be given the new address.</source>
        <translation>Он действует сразу. Кто подключён, остаётся подключён. Всем, кто подключается с этого момента, например станции после перезапуска, нужно дать новый адрес.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Settings of all as a table…</source>
        <translation>Настройки всех таблицей…</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Should have</source>
        <translation>Должно быть</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>with the set of its model</source>
        <translation>с набором её модели</translation>
    </message>
    <message>
        <source>with the set “{name}”</source>
        <translation>с набором «{name}»</translation>
    </message>
    <message>
        <source>Compare the chosen ({0})</source>
        <translation>Сравнить выбранные ({0})</translation>
    </message>
    <message>
        <source>Apply ({0})…</source>
        <translation>Применить ({0})…</translation>
    </message>
    <message>
        <source>Choose chargers at the left.</source>
        <translation>Выберите станции слева.</translation>
    </message>
    <message>
        <source>Compare them to see what differs. Nothing is written by that.</source>
        <translation>Сравните, чтобы увидеть различия. При этом ничего не пишется.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Читаем …</translation>
    </message>
    <message>
        <source>Write {0} settings to {1} chargers?</source>
        <translation>Записать {0} параметров в {1} станций?</translation>
    </message>
    <message>
        <source>One charger after the other, one setting after the other. A charger that restarts twice within five minutes of it is not written to any further, and none is written to more than fifty times a day.</source>
        <translation>Станция за станцией, параметр за параметром. В станцию, которая дважды перезапустится за пять минут, больше не пишется, и ни в одну больше пятидесяти раз в день.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Writing … ({0} of {1})</source>
        <translation>Записываем … ({0} из {1})</translation>
    </message>
    <message>
        <source>{0} of {1} chargers took everything.</source>
        <translation>{0} из {1} станций приняли всё.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что различается</translation>
    </message>
    <message>
        <source>What the chargers are compared with</source>
        <translation>С чем сравниваются станции</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>Депо</translation>
    </message>
    <message>
        <source>Addresses and ports</source>
        <translation>Адреса и порты</translation>
    </message>
    <message>
        <source>Chargers and cards</source>
        <translation>Станции и карты</translation>
    </message>
    <message>
        <source>Lock and log</source>
        <translation>Блокировка и журнал</translation>
    </message>
    <message>
        <source>Go through the first steps again…</source>
        <translation>Пройти первые шаги ещё раз…</translation>
    </message>
</context>
<context>
    <name>SettingsUndo</name>
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
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Shift hand-over</source>
        <translation>Сдача смены</translation>
    </message>
    <message>
        <source>{depot} · {since} to {at} · handed over by {name}</source>
        <translation>{depot} · {since} – {at} · сдал {name}</translation>
    </message>
    <message>
        <source>Taken over by, at: ______________________________</source>
        <translation>Принял, время: ______________________________</translation>
    </message>
    <message numerus="yes">
        <source>Open alarms: %n</source>
        <translation>
            <numerusform>Открытые тревоги: %n</numerusform>
            <numerusform>Открытые тревоги: %n</numerusform>
            <numerusform>Открытые тревоги: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarms that are over: %n</source>
        <translation>
            <numerusform>Прошедшие тревоги: %n</numerusform>
            <numerusform>Прошедшие тревоги: %n</numerusform>
            <numerusform>Прошедшие тревоги: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open tickets: %n</source>
        <translation>
            <numerusform>Открытые заявки: %n</numerusform>
            <numerusform>Открытые заявки: %n</numerusform>
            <numerusform>Открытые заявки: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chargers offline: %n</source>
        <translation>
            <numerusform>Станции без связи: %n</numerusform>
            <numerusform>Станции без связи: %n</numerusform>
            <numerusform>Станции без связи: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions that run: %n</source>
        <translation>
            <numerusform>Идущие сессии: %n</numerusform>
            <numerusform>Идущие сессии: %n</numerusform>
            <numerusform>Идущие сессии: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done in this shift: %n</source>
        <translation>
            <numerusform>Сделано за смену: %n</numerusform>
            <numerusform>Сделано за смену: %n</numerusform>
            <numerusform>Сделано за смену: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftSheet</name>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>Shift hand-over</source>
        <translation>Сдача смены</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>У этого компьютера нет принтера.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} записать нельзя.</translation>
    </message>
    <message>
        <source>Saved to {path}.</source>
        <translation>Сохранено в {path}.</translation>
    </message>
    <message numerus="yes">
        <source>the last %n hours</source>
        <translation>
            <numerusform>последний %n час</numerusform>
            <numerusform>последние %n часа</numerusform>
            <numerusform>последние %n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the shift</source>
        <translation>Длина смены</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>What was done in</source>
        <translation>Что сделано за</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Who is here?</source>
        <translation>Кто здесь?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Password or PIN</source>
        <translation>Пароль или PIN-код</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Заблокировать экран</translation>
    </message>
    <message>
        <source>Change my PIN or password…</source>
        <translation>Сменить мой PIN-код или пароль…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Кто-то другой…</translation>
    </message>
    <message>
        <source>Exit to maintenance…</source>
        <translation>Выйти для обслуживания…</translation>
    </message>
    <message>
        <source>Exit to maintenance</source>
        <translation>Выйти для обслуживания</translation>
    </message>
    <message>
        <source>Exit to maintenance?</source>
        <translation>Выйти для обслуживания?</translation>
    </message>
    <message>
        <source>The program ends and the screen shows the system. Chargers go on charging and report when it is back.</source>
        <translation>Программа закончится, экран покажет систему. Станции заряжают дальше и доложат, когда она вернётся.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Changed. It counts from the next time.</source>
        <translation>Изменено. Действует со следующего раза.</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Без входа</translation>
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
        <translation>Свободен</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Подключён</translation>
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
        <translation>Зарезервирован</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Не работает</translation>
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
    <name>StatementSheet</name>
    <message>
        <source>Monthly statement</source>
        <translation>Месячная выписка</translation>
    </message>
    <message>
        <source>Sessions, costs and tax of one month, with corrections.</source>
        <translation>Сессии, стоимость и налог за месяц, с исправлениями.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>{name} (company or group)</source>
        <translation>{name} (компания или группа)</translation>
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
        <translation>Месяц</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Выберите кого-нибудь из списка.</translation>
    </message>
    <message>
        <source>{month}, closed</source>
        <translation>{month}, закрыт</translation>
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
        <translation>За кВт·ч</translation>
    </message>
    <message>
        <source>Per minute of charging</source>
        <translation>За минуту зарядки</translation>
    </message>
    <message>
        <source>Per session</source>
        <translation>За сессию</translation>
    </message>
    <message>
        <source>Per minute of parking</source>
        <translation>За минуту стоянки</translation>
    </message>
    <message>
        <source>{price} per kWh</source>
        <translation>{price} за кВт·ч</translation>
    </message>
    <message>
        <source>{price} per minute of charging</source>
        <translation>{price} за минуту зарядки</translation>
    </message>
    <message>
        <source>{price} per session</source>
        <translation>{price} за сессию</translation>
    </message>
    <message>
        <source>{price} per minute after charging ended</source>
        <translation>{price} за минуту после зарядки</translation>
    </message>
    <message>
        <source>{number} {currency}</source>
        <translation>{number} {currency}</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts}–{ends}</translation>
    </message>
    <message>
        <source>free for the first {minutes} min</source>
        <translation>первые {minutes} мин бесплатно</translation>
    </message>
    <message>
        <source>at {places}</source>
        <translation>на {places}</translation>
    </message>
    <message>
        <source>for {groups}</source>
        <translation>для {groups}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Снят</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Не действует</translation>
    </message>
    <message>
        <source>{name}: {terms}</source>
        <translation>{name}: {terms}</translation>
    </message>
    <message>
        <source>No price: everything is free.</source>
        <translation>Цены нет: всё бесплатно.</translation>
    </message>
    <message>
        <source>no tax</source>
        <translation>без налога</translation>
    </message>
    <message>
        <source>with {percent} % tax</source>
        <translation>с налогом {percent} %</translation>
    </message>
    <message>
        <source>plus {percent} % tax</source>
        <translation>плюс налог {percent} %</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>не меньше {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>не больше {amount}</translation>
    </message>
    <message>
        <source>free below {kwh} kWh</source>
        <translation>бесплатно до {kwh} кВт·ч</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Дублировать…</translation>
    </message>
    <message>
        <source>Stop selling…</source>
        <translation>Перестать продавать…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Sell by it…</source>
        <translation>Продавать по нему…</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>No rule has a price per kWh: the energy is free.</source>
        <translation>Ни у одного правила нет цены за кВт·ч: энергия бесплатна.</translation>
    </message>
    <message>
        <source>Where and when none of these rules holds, the energy is free.</source>
        <translation>Где и когда ни одно из правил не действует, энергия бесплатна.</translation>
    </message>
    <message>
        <source>“{name}” never counts: “{before}” stands before it and always holds.</source>
        <translation>«{name}» не сработает никогда: перед ним «{before}», которое действует всегда.</translation>
    </message>
</context>
<context>
    <name>TariffsTab</name>
    <message>
        <source>New tariff</source>
        <translation>Новый тариф</translation>
    </message>
    <message>
        <source>A changed tariff counts for sessions that begin from then on. A session keeps the version with which it began, and its bill never changes with a tariff. Each line of a bill is rounded half up to the smallest coin.</source>
        <translation>Изменённый тариф действует для сессий, которые начнутся потом. Сессия сохраняет версию, с которой началась, и её счёт с тарифом не меняется. Каждая строка счёта округляется до мельчайшей монеты, половина вверх.</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Тарифы</translation>
    </message>
    <message>
        <source>No tariff yet: charging costs nothing</source>
        <translation>Тарифа пока нет: зарядка бесплатна</translation>
    </message>
    <message>
        <source>Make a tariff with a price per kWh, look at it in the calculator, then sell by it.</source>
        <translation>Создайте тариф с ценой за кВт·ч, посмотрите на него в калькуляторе и продавайте по нему.</translation>
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
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>opened by {name}, {moment}</source>
        <translation>открыл {name}, {moment}</translation>
    </message>
    <message>
        <source>closed by {name}, {moment}</source>
        <translation>закрыл {name}, {moment}</translation>
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
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Open a ticket</source>
        <translation>Открыть заявку</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Открыть заявку</translation>
    </message>
    <message>
        <source>No charger</source>
        <translation>Без станции</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong.</source>
        <translation>Скажите в нескольких словах, что не так.</translation>
    </message>
    <message>
        <source>What was seen or done</source>
        <translation>Что видели или сделали</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Nobody has written anything yet.</source>
        <translation>Пока никто ничего не написал.</translation>
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
        <translation>Скрыть</translation>
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
    <message>
        <source>Dismiss all ({count})</source>
        <translation>Скрыть все ({count})</translation>
    </message>
</context>
<context>
    <name>TokenSheet</name>
    <message>
        <source>Make a token</source>
        <translation>Создать токен</translation>
    </message>
    <message>
        <source>Name it after the program that will use it.</source>
        <translation>Назовите его по программе, которая будет им пользоваться.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>It may do what this role may</source>
        <translation>Может то же, что эта роль</translation>
    </message>
    <message>
        <source>The token of {name}</source>
        <translation>Токен: {name}</translation>
    </message>
    <message>
        <source>Copy it now: it is never shown again.</source>
        <translation>Скопируйте сейчас: больше его не покажут.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Скопировал</translation>
    </message>
</context>
<context>
    <name>TokensSection</name>
    <message>
        <source>Tokens for other programs</source>
        <translation>Токены для других программ</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>Создать токен…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>A program that uses the HTTP API shows its token with each request. It is told once, when it is made; the books keep only a fingerprint.</source>
        <translation>Программа, которая пользуется HTTP API, показывает токен с каждым запросом. Он называется один раз, при создании; в книгах остаётся только отпечаток.</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>не использован</translation>
    </message>
    <message>
        <source>used {day}</source>
        <translation>использован {day}</translation>
    </message>
    <message>
        <source>{name} · {role} · {when}</source>
        <translation>{name} · {role} · {when}</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>Отозвать {name}?</translation>
    </message>
    <message>
        <source>The program that uses it is refused from now on.</source>
        <translation>Программа, которая им пользуется, больше не впускается.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>{name} is revoked.</source>
        <translation>{name} отозван.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
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
        <source>Alarms</source>
        <translation>Тревоги</translation>
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
        <translation>запросил {0}</translation>
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
    <name>UpkeepActions</name>
    <message>
        <source>Saved to {path}.</source>
        <translation>Сохранено в {path}.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translation>Заметка сохранена.</translation>
    </message>
    <message>
        <source>Ticket {number} is open.</source>
        <translation>Заявка {number} открыта.</translation>
    </message>
    <message>
        <source>Saved. It applies from now on.</source>
        <translation>Сохранено. Действует с этого момента.</translation>
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
    <name>Vendor</name>
    <message>
        <source>Nothing is known of this vendor and model.</source>
        <translation>Об этом производителе и модели ничего не известно.</translation>
    </message>
    <message>
        <source>Profile “{name}”, for chargers of {vendor}, model {model}</source>
        <translation>Профиль «{name}», для станций {vendor}, модель {model}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любая</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
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
        <source>Its word for OCPP 1.6</source>
        <translation>Её слово для OCPP 1.6</translation>
    </message>
    <message>
        <source>Its connection is closed</source>
        <translation>Её связь закрывается</translation>
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
        <source>Obeys limits in</source>
        <translation>Соблюдает ограничения в</translation>
    </message>
    <message>
        <source>Files move by</source>
        <translation>Файлы идут по</translation>
    </message>
    <message>
        <source>Proposed: {key}</source>
        <translation>Предлагается: {key}</translation>
    </message>
</context>
<context>
    <name>Wallet</name>
    <message>
        <source>Refuse a new session</source>
        <translation>Отказать в новой сессии</translation>
    </message>
    <message>
        <source>Allow a debt up to a limit, then stop</source>
        <translation>Разрешить долг до предела, потом остановить</translation>
    </message>
    <message>
        <source>Stop the session when the money is used up</source>
        <translation>Остановить сессию, когда деньги кончатся</translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation>Пополнение</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Зарядка</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>{kind}, session {number}</source>
        <translation>{kind}, сессия {number}</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}: {reason}</translation>
    </message>
    <message>
        <source>With an empty wallet no session begins; one that runs goes on.</source>
        <translation>С пустым кошельком сессия не начинается; идущая продолжается.</translation>
    </message>
    <message>
        <source>A wallet may go down to a debt of {credit}; there the session is stopped.</source>
        <translation>Кошелёк может уйти в долг до {credit}; там сессия останавливается.</translation>
    </message>
    <message>
        <source>A session is stopped when the money is used up, and none begins without.</source>
        <translation>Сессия останавливается, когда деньги кончились, и без денег не начинается.</translation>
    </message>
    <message>
        <source>To begin, {least} must be available.</source>
        <translation>Чтобы начать, нужно {least}.</translation>
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
        <translation>Пополнить…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Month of the statement</source>
        <translation>Месяц выписки</translation>
    </message>
    <message>
        <source>Statement PDF</source>
        <translation>Выписка PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Statement as CSV</source>
        <translation>Выписка CSV</translation>
    </message>
    <message>
        <source>Entries of the wallet</source>
        <translation>Записи кошелька</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>WalletSection</name>
    <message>
        <source>Wallet</source>
        <translation>Кошелёк</translation>
    </message>
    <message>
        <source>Entries…</source>
        <translation>Записи…</translation>
    </message>
    <message>
        <source>Top up…</source>
        <translation>Пополнить…</translation>
    </message>
    <message>
        <source>Open a wallet…</source>
        <translation>Открыть кошелёк…</translation>
    </message>
    <message>
        <source>No wallet: what they charge is priced and not collected.</source>
        <translation>Кошелька нет: зарядка считается, но деньги не берутся.</translation>
    </message>
    <message>
        <source>{amount} may still be charged for.</source>
        <translation>Ещё можно зарядить на {amount}.</translation>
    </message>
    <message>
        <source>Too little for another session: {amount} available.</source>
        <translation>Слишком мало для новой сессии: доступно {amount}.</translation>
    </message>
</context>
<context>
    <name>WalletsTab</name>
    <message>
        <source>Change the rule…</source>
        <translation>Изменить правило…</translation>
    </message>
    <message>
        <source>Open a wallet…</source>
        <translation>Открыть кошелёк…</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Кошельки</translation>
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
        <source>Balance</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Charging now</source>
        <translation>Заряжает сейчас</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Nobody with a wallet fits the search.</source>
        <translation>Никто с кошельком не подходит к поиску.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не найдено</translation>
    </message>
    <message>
        <source>Who has a wallet pays from it: money comes in, each session takes its price.</source>
        <translation>У кого есть кошелёк, платит из него: деньги приходят, каждая сессия берёт свою цену.</translation>
    </message>
    <message>
        <source>Nobody has a wallet yet</source>
        <translation>Кошельков пока нет</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Mon</source>
        <translation>Пн</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Вт</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Ср</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Чт</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Пт</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Сб</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Вс</translation>
    </message>
</context>
<context>
    <name>WhatNow</name>
    <message>
        <source>The ticket is open.</source>
        <translation>Заявка открыта.</translation>
    </message>
    <message>
        <source>Unplug the vehicle.</source>
        <translation>Отключите автомобиль.</translation>
    </message>
    <message>
        <source>Unplug the vehicle, wait ten seconds, and plug it in again.</source>
        <translation>Отключите автомобиль, подождите десять секунд и подключите снова.</translation>
    </message>
    <message>
        <source>Press Restart. The charger is away for a minute or two.</source>
        <translation>Нажмите «Перезапуск». Станции не будет минуту-две.</translation>
    </message>
    <message>
        <source>Let nobody use this bay.</source>
        <translation>Никому не давайте пользоваться этим местом.</translation>
    </message>
    <message>
        <source>Have an electrician look at it.</source>
        <translation>Вызовите электрика.</translation>
    </message>
    <message>
        <source>The plug does not lock or unlock.</source>
        <translation>Разъём не блокируется или не разблокируется.</translation>
    </message>
    <message>
        <source>Push the plug in firmly, all the way.</source>
        <translation>Вставьте разъём плотно, до конца.</translation>
    </message>
    <message>
        <source>Press Unlock and pull the plug while you hear it click.</source>
        <translation>Нажмите «Разблокировать» и тяните разъём, пока слышен щелчок.</translation>
    </message>
    <message>
        <source>Vehicle and charger do not understand each other.</source>
        <translation>Автомобиль и станция не понимают друг друга.</translation>
    </message>
    <message>
        <source>If another vehicle charges here, this one is at fault.</source>
        <translation>Если другой автомобиль здесь заряжается, дело в этом.</translation>
    </message>
    <message>
        <source>Current flows to earth: the residual current device has tripped.</source>
        <translation>Ток уходит в землю: сработала защита (УЗО).</translation>
    </message>
    <message>
        <source>It is too hot inside the charger.</source>
        <translation>Внутри станции слишком жарко.</translation>
    </message>
    <message>
        <source>Keep its vents free, and shade it from the sun if you can.</source>
        <translation>Не закрывайте вентиляцию и, если можно, заслоните станцию от солнца.</translation>
    </message>
    <message>
        <source>Let it cool down for half an hour, then press Restart.</source>
        <translation>Дайте остыть полчаса, затем нажмите «Перезапуск».</translation>
    </message>
    <message>
        <source>Something inside the charger does not work.</source>
        <translation>Что-то внутри станции не работает.</translation>
    </message>
    <message>
        <source>Its own list of cards says something else than this depot.</source>
        <translation>Её собственный список карт отличается от списка депо.</translation>
    </message>
    <message>
        <source>Start charging from here; that does not need its list.</source>
        <translation>Начните зарядку отсюда: для этого её список не нужен.</translation>
    </message>
    <message>
        <source>On its page, under Cards, send it the list again.</source>
        <translation>На её странице, во вкладке «Карты», отправьте ей список снова.</translation>
    </message>
    <message>
        <source>It reports a fault and does not say which.</source>
        <translation>Она сообщает о неисправности и не говорит, о какой.</translation>
    </message>
    <message>
        <source>It reports a fault in words of its own; see below.</source>
        <translation>Она сообщает о неисправности своими словами; см. ниже.</translation>
    </message>
    <message>
        <source>Too much current: its protection has switched off.</source>
        <translation>Слишком большой ток: защита отключилась.</translation>
    </message>
    <message>
        <source>The mains voltage is too high.</source>
        <translation>Напряжение сети слишком высокое.</translation>
    </message>
    <message>
        <source>Wait: it goes on by itself when the voltage is right again.</source>
        <translation>Подождите: продолжится само, когда напряжение придёт в норму.</translation>
    </message>
    <message>
        <source>Its meter does not answer; what is charged may not be counted.</source>
        <translation>Её счётчик не отвечает; зарядка может не учитываться.</translation>
    </message>
    <message>
        <source>Until it counts again, charge at another bay.</source>
        <translation>Пока он не считает, заряжайте на другом месте.</translation>
    </message>
    <message>
        <source>Its contactor does not switch. The socket may be live.</source>
        <translation>Её контактор не переключается. Розетка может быть под напряжением.</translation>
    </message>
    <message>
        <source>Take it out of service.</source>
        <translation>Выведите её из работы.</translation>
    </message>
    <message>
        <source>Its card reader does not work. Charging does.</source>
        <translation>Её считыватель карт не работает. Зарядка работает.</translation>
    </message>
    <message>
        <source>Start charging from here instead.</source>
        <translation>Начните зарядку отсюда.</translation>
    </message>
    <message>
        <source>It was asked to restart and could not.</source>
        <translation>Её попросили перезапуститься, и она не смогла.</translation>
    </message>
    <message>
        <source>Switch its fuse off, wait ten seconds, and switch it on again.</source>
        <translation>Выключите её автомат, подождите десять секунд и включите снова.</translation>
    </message>
    <message>
        <source>It dials in by itself after a minute or two.</source>
        <translation>Она сама подключится через минуту-две.</translation>
    </message>
    <message>
        <source>The mains voltage is too low.</source>
        <translation>Напряжение сети слишком низкое.</translation>
    </message>
    <message>
        <source>Let fewer vehicles charge at the same time.</source>
        <translation>Пусть одновременно заряжается меньше автомобилей.</translation>
    </message>
    <message>
        <source>Its radio connection is weak. It may go offline.</source>
        <translation>Её радиосвязь слабая. Связь может пропасть.</translation>
    </message>
    <message>
        <source>Is something new in front of its antenna, such as a container?</source>
        <translation>Не появилось ли что-то перед антенной, например контейнер?</translation>
    </message>
    <message>
        <source>A network cable helps for good.</source>
        <translation>Сетевой кабель решит это навсегда.</translation>
    </message>
    <message>
        <source>Somebody has pressed the emergency stop.</source>
        <translation>Кто-то нажал аварийную остановку.</translation>
    </message>
    <message>
        <source>Look whether anybody is in danger.</source>
        <translation>Посмотрите, не в опасности ли кто-нибудь.</translation>
    </message>
    <message>
        <source>Turn the red button until it comes out.</source>
        <translation>Поверните красную кнопку, пока она не выйдет.</translation>
    </message>
    <message>
        <source>The vehicle does not let itself be charged.</source>
        <translation>Автомобиль не даёт себя заряжать.</translation>
    </message>
    <message>
        <source>Look at what the vehicle says.</source>
        <translation>Посмотрите, что говорит автомобиль.</translation>
    </message>
    <message>
        <source>The plug is not all the way in.</source>
        <translation>Разъём вставлен не до конца.</translation>
    </message>
    <message>
        <source>The cable or its plug is damaged or too hot.</source>
        <translation>Кабель или разъём повреждён или перегрет.</translation>
    </message>
    <message>
        <source>Do not touch bare metal. Let nobody use this cable.</source>
        <translation>Не трогайте голый металл. Никому не давайте пользоваться этим кабелем.</translation>
    </message>
    <message>
        <source>It has no power from the mains.</source>
        <translation>Нет питания от сети.</translation>
    </message>
    <message>
        <source>Look at its fuse and at the main switch.</source>
        <translation>Проверьте её автомат и главный выключатель.</translation>
    </message>
    <message>
        <source>It goes on by itself when the power is back.</source>
        <translation>Продолжится само, когда вернётся питание.</translation>
    </message>
    <message>
        <source>It is free. Nothing is to be done.</source>
        <translation>Свободна. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Plug a vehicle in and show a card, or start from here.</source>
        <translation>Подключите автомобиль и приложите карту или начните отсюда.</translation>
    </message>
    <message>
        <source>A vehicle is plugged in and does not charge yet.</source>
        <translation>Автомобиль подключён и пока не заряжается.</translation>
    </message>
    <message>
        <source>Show a card at the charger, or start from here.</source>
        <translation>Приложите карту к станции или начните отсюда.</translation>
    </message>
    <message>
        <source>If it does not begin: unplug, wait ten seconds, plug in again.</source>
        <translation>Если не начнётся: отключите, подождите десять секунд, подключите снова.</translation>
    </message>
    <message>
        <source>It charges. Nothing is to be done.</source>
        <translation>Заряжает. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>The vehicle takes no power now: it is full, or waits for its timer.</source>
        <translation>Автомобиль сейчас не берёт энергию: он полон или ждёт своего таймера.</translation>
    </message>
    <message>
        <source>Is it full? Then stop, and unplug it.</source>
        <translation>Полон? Тогда остановите и отключите.</translation>
    </message>
    <message>
        <source>Is it not? Look for a timer in the vehicle.</source>
        <translation>Не полон? Поищите таймер в автомобиле.</translation>
    </message>
    <message>
        <source>The charger gives no power now, as it was told to.</source>
        <translation>Станция сейчас не даёт мощности: так ей сказано.</translation>
    </message>
    <message>
        <source>It goes on by itself when there is power to spare.</source>
        <translation>Продолжится само, когда мощность освободится.</translation>
    </message>
    <message>
        <source>The page of the charger tells which limit holds.</source>
        <translation>На странице станции видно, какое ограничение действует.</translation>
    </message>
    <message>
        <source>Charging is over. The vehicle is still plugged in.</source>
        <translation>Зарядка закончена. Автомобиль ещё подключён.</translation>
    </message>
    <message>
        <source>Does the plug not come out? Press Unlock.</source>
        <translation>Разъём не вынимается? Нажмите «Разблокировать».</translation>
    </message>
    <message>
        <source>It is held for a card.</source>
        <translation>Держится для карты.</translation>
    </message>
    <message>
        <source>Whose card it is stands on its page, under Cards.</source>
        <translation>Чья это карта, видно на её странице, во вкладке «Карты».</translation>
    </message>
    <message>
        <source>It was taken out of service. Nobody can charge here.</source>
        <translation>Выведена из работы. Здесь никто не может заряжаться.</translation>
    </message>
    <message>
        <source>If it is in order again, put it in service.</source>
        <translation>Если всё снова в порядке, введите её в работу.</translation>
    </message>
    <message>
        <source>It has not said yet how it is.</source>
        <translation>Она ещё не сообщила своё состояние.</translation>
    </message>
    <message>
        <source>Wait a minute. If nothing comes, press Restart.</source>
        <translation>Подождите минуту. Если ничего не придёт, нажмите «Перезапуск».</translation>
    </message>
    <message>
        <source>There is no connection. Charging may go on without us.</source>
        <translation>Связи нет. Зарядка может идти и без нас.</translation>
    </message>
    <message>
        <source>Is its display dark? Look at its fuse.</source>
        <translation>Экран тёмный? Проверьте автомат.</translation>
    </message>
    <message>
        <source>Are others offline too? Then it is the network or its switch.</source>
        <translation>Другие тоже без связи? Тогда это сеть или её коммутатор.</translation>
    </message>
    <message>
        <source>It is connected and has said nothing for a long time.</source>
        <translation>Подключена и давно молчит.</translation>
    </message>
    <message>
        <source>If that does not help, switch its fuse off and on.</source>
        <translation>Если не поможет, выключите и включите её автомат.</translation>
    </message>
    <message>
        <source>It charges for a card that may not charge here.</source>
        <translation>Заряжает по карте, которой здесь заряжать нельзя.</translation>
    </message>
    <message>
        <source>Ask the driver who they are.</source>
        <translation>Спросите водителя, кто он.</translation>
    </message>
    <message>
        <source>Stop the session, or give the card to its person.</source>
        <translation>Остановите сессию или отдайте карту её человеку.</translation>
    </message>
    <message>
        <source>It accepted a command and has not done it.</source>
        <translation>Она приняла команду и не выполнила.</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Снова работает.</translation>
    </message>
    <message>
        <source>Asked. Waiting for what the charger reports …</source>
        <translation>Команда отправлена. Ждём, что сообщит станция …</translation>
    </message>
    <message>
        <source>This sheet shows by itself when it works again.</source>
        <translation>Этот лист сам покажет, когда снова заработает.</translation>
    </message>
    <message>
        <source>Still not in order. Call the service.</source>
        <translation>Всё ещё не в порядке. Вызовите сервис.</translation>
    </message>
    <message>
        <source>Still not in order. Call {call}.</source>
        <translation>Всё ещё не в порядке. Звоните: {call}.</translation>
    </message>
    <message>
        <source>Only the service can mend this. Call it.</source>
        <translation>Это починит только сервис. Вызовите его.</translation>
    </message>
    <message>
        <source>Only the service can mend this. Call {call}.</source>
        <translation>Это починит только сервис. Звоните: {call}.</translation>
    </message>
    <message>
        <source>The charger says: {words}</source>
        <translation>Станция говорит: {words}</translation>
    </message>
</context>
<context>
    <name>WhatNowSheet</name>
    <message>
        <source>Open a ticket</source>
        <translation>Открыть заявку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>YardEditing</name>
    <message>
        <source>The picture of the yard cannot be read.</source>
        <translation>Картинку двора прочитать нельзя.</translation>
    </message>
    <message>
        <source>Picture of the yard</source>
        <translation>Картинка двора</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>{name} cannot be read as a picture.</source>
        <translation>{name} нельзя прочитать как картинку.</translation>
    </message>
    <message>
        <source>The plan is kept. Now move the connectors to their places.</source>
        <translation>План сохранён. Теперь переместите разъёмы на их места.</translation>
    </message>
</context>
<context>
    <name>YardHint</name>
    <message>
        <source>Drag each connector to its place. By keys: Tab chooses one, the arrow keys move it.</source>
        <translation>Перетащите каждый разъём на его место. С клавиатуры: Tab выбирает разъём, стрелки его перемещают.</translation>
    </message>
    <message>
        <source>There is no picture of the yard yet. Choose one, a photo from above or a drawing, then move the connectors to their places.</source>
        <translation>Картинки двора пока нет. Выберите её, фото сверху или чертёж, затем переместите разъёмы на их места.</translation>
    </message>
    <message>
        <source>There is no picture of the yard yet. A manager can choose one.</source>
        <translation>Картинки двора пока нет. Её может выбрать управляющий.</translation>
    </message>
    <message numerus="yes">
        <source>Connectors without a place, below the plan: %n</source>
        <translation>
            <numerusform>Разъёмы без места, под планом: %n</numerusform>
            <numerusform>Разъёмы без места, под планом: %n</numerusform>
            <numerusform>Разъёмы без места, под планом: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YardTiles</name>
    <message>
        <source>Plan of the yard</source>
        <translation>План двора</translation>
    </message>
</context>
<context>
    <name>YardTools</name>
    <message>
        <source>Move connectors</source>
        <translation>Перемещать разъёмы</translation>
    </message>
    <message>
        <source>Picture of the yard…</source>
        <translation>Картинка двора…</translation>
    </message>
    <message>
        <source>Place the rest</source>
        <translation>Расставить остальные</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Целиком</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
</context>
<context>
    <name>_ChargerSheet</name>
    <message>
        <source>Which charger is set up well?</source>
        <translation>Какая станция настроена хорошо?</translation>
    </message>
    <message>
        <source>Its settings are read; you choose which of them its model should have.</source>
        <translation>Её настройки будут прочитаны; вы выберете, какие из них нужны её модели.</translation>
    </message>
    <message>
        <source>Read its settings</source>
        <translation>Прочитать настройки</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>No charger is online.</source>
        <translation>Ни одной станции на связи.</translation>
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
<context>
    <name>_List</name>
    <message>
        <source>Show more ({count})</source>
        <translation>Показать ещё ({count})</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>Not placed yet</source>
        <translation>Пока без места</translation>
    </message>
</context>
</TS>
