<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n more rows are to be looked at; --json tells them all.</source>
        <translation>
            <numerusform>%n more row is to be looked at; --json tells all of them.</numerusform>
            <numerusform>%n more rows are to be looked at; --json tells all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are left out because nobody reviewed them; --unreviewed takes them, too.</source>
        <translation>
            <numerusform>%n finding is left out because nobody reviewed it; --unreviewed takes it, too.</numerusform>
            <numerusform>%n findings are left out because nobody reviewed them; --unreviewed takes them, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no proposal %1; there are %n.</source>
        <translation>
            <numerusform>There is no proposal %1; there is %n.</numerusform>
            <numerusform>There is no proposal %1; there are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <comment>in so many trainings</comment>
        <extracomment>inserted into “57 people in %1”</extracomment>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in %1.</source>
        <extracomment>%1 is the text “9 trainings”</extracomment>
        <translation>
            <numerusform>%n person in %1.</numerusform>
            <numerusform>%n people in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages would be written.</source>
        <translation>
            <numerusform>%n message would be written.</numerusform>
            <numerusform>%n messages would be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were written.</source>
        <translation>
            <numerusform>%n message was written.</numerusform>
            <numerusform>%n messages were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal schedules were written to “%1”.</source>
        <translation>
            <numerusform>%n personal schedule was written to “%1”.</numerusform>
            <numerusform>%n personal schedules were written to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts are longer than a cell of a workbook may be; they were shortened and say so at their end.</source>
        <translation>
            <numerusform>%n text is longer than a cell of a workbook may be; it was shortened and says so at its end.</numerusform>
            <numerusform>%n texts are longer than a cell of a workbook may be; they were shortened and say so at their end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters are not in Windows-1252 and became question marks; UTF-8 keeps them.</source>
        <translation>
            <numerusform>%n character is not in Windows-1252 and became a question mark; UTF-8 keeps it.</numerusform>
            <numerusform>%n characters are not in Windows-1252 and became question marks; UTF-8 keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message numerus="yes">
        <source>Attendance of %n people is not recorded for “%1”.</source>
        <translation>
            <numerusform>Attendance of %n person is not recorded for “%1”.</numerusform>
            <numerusform>Attendance of %n people is not recorded for “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the last %n enrolled on the waiting list</source>
        <translation>
            <numerusform>Put the last one enrolled on the waiting list</numerusform>
            <numerusform>Put the last %n enrolled on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n participants in “%1”</source>
        <translation>
            <numerusform>Enrol %n participant in “%1”</numerusform>
            <numerusform>Enrol %n participants in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n participants to “%1” in “%2”</source>
        <translation>
            <numerusform>Set %n participant to “%1” in “%2”</numerusform>
            <numerusform>Set %n participants to “%1” in “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record attendance of %n participants in “%1”</source>
        <translation>
            <numerusform>Record attendance of %n participant in “%1”</numerusform>
            <numerusform>Record attendance of %n participants in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record attendance in %n places</source>
        <translation>
            <numerusform>Record attendance in %n place</numerusform>
            <numerusform>Record attendance in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n sessions</source>
        <translation>
            <numerusform>Publish %n session</numerusform>
            <numerusform>Publish %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificates</source>
        <translation>
            <numerusform>Issue %n certificate</numerusform>
            <numerusform>Issue %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n rows in “%2”</source>
        <translation>
            <numerusform>Change “%1” of %n row in “%2”</numerusform>
            <numerusform>Change “%1” of %n rows in “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows from “%1”</source>
        <translation>
            <numerusform>Remove %n row from “%1”</numerusform>
            <numerusform>Remove %n rows from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n rows in “%1”</source>
        <translation>
            <numerusform>Duplicate %n row in “%1”</numerusform>
            <numerusform>Duplicate %n rows in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n coordinators who take part; a county has one (§ 29 KlimaG BW).</source>
        <translation>
            <numerusform>“%1” has %n coordinator who takes part; a county has one (§ 29 KlimaG BW).</numerusform>
            <numerusform>“%1” has %n coordinators who take part; a county has one (§ 29 KlimaG BW).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the last %n accepted on the waiting list</source>
        <translation>
            <numerusform>Put the last one accepted on the waiting list</numerusform>
            <numerusform>Put the last %n accepted on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Grant %n participants an exception</source>
        <translation>
            <numerusform>Grant %n participant an exception</numerusform>
            <numerusform>Grant %n participants an exception</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter “%1” for %n participants</source>
        <translation>
            <numerusform>Enter “%1” for %n participant</numerusform>
            <numerusform>Enter “%1” for %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter “%1” for %n municipalities</source>
        <translation>
            <numerusform>Enter “%1” for %n municipality</numerusform>
            <numerusform>Enter “%1” for %n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n participants</source>
        <translation>
            <numerusform>Accept %n participant</numerusform>
            <numerusform>Accept %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n participants on the waiting list</source>
        <translation>
            <numerusform>Put %n participant on the waiting list</numerusform>
            <numerusform>Put %n participants on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n participants</source>
        <translation>
            <numerusform>Decline %n participant</numerusform>
            <numerusform>Decline %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n participants to “%1”</source>
        <translation>
            <numerusform>Set %n participant to “%1”</numerusform>
            <numerusform>Set %n participants to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n grounds of eligibility</source>
        <translation>
            <numerusform>Remove %n ground of eligibility</numerusform>
            <numerusform>Remove %n grounds of eligibility</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance of “%1”: %2, %n minutes.</source>
        <translation>
            <numerusform>Attendance of “%1”: %2, %n minute.</numerusform>
            <numerusform>Attendance of “%1”: %2, %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge “%1” and %n others</source>
        <translation>
            <numerusform>Merge “%1” and %n other</numerusform>
            <numerusform>Merge “%1” and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remember %n pairs of people who are not the same</source>
        <translation>
            <numerusform>Remember %n pair of people who are not the same</numerusform>
            <numerusform>Remember %n pairs of people who are not the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n sessions</source>
        <translation>
            <numerusform>Move %n session</numerusform>
            <numerusform>Move %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat “%1” %n times</source>
        <translation>
            <numerusform>Repeat “%1” once</numerusform>
            <numerusform>Repeat “%1” %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n sessions</source>
        <translation>
            <numerusform>Duplicate %n session</numerusform>
            <numerusform>Duplicate %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and free %n people</source>
        <comment>what is done, and how many lose their places by it</comment>
        <translation>
            <numerusform>%1 and free %n person</numerusform>
            <numerusform>%1 and free %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n wishes of “%1”</source>
        <translation>
            <numerusform>Set %n wish of “%1”</numerusform>
            <numerusform>Set %n wishes of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create “%1” and set %n participants to “%2”</source>
        <translation>
            <numerusform>Create “%1” and set %n participant to “%2”</numerusform>
            <numerusform>Create “%1” and set %n participants to “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n questions for “%1”</source>
        <translation>
            <numerusform>Add %n question for “%1”</numerusform>
            <numerusform>Add %n questions for “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from %1 already</source>
        <comment>people of a municipality in a training</comment>
        <translation>
            <numerusform>%n from %1 already</numerusform>
            <numerusform>%n from %1 already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seats taken</source>
        <translation>
            <numerusform>%1 of %n seat taken</numerusform>
            <numerusform>%1 of %n seats taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats taken, no limit</source>
        <translation>
            <numerusform>%n seat taken, no limit</numerusform>
            <numerusform>%n seats taken, no limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <comment>people in a session</comment>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them invited</source>
        <translation>
            <numerusform>%n of them invited</numerusform>
            <numerusform>%n of them invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing from the minimum of %1</source>
        <translation>
            <numerusform>%n missing from the minimum of %1</numerusform>
            <numerusform>%n missing from the minimum of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <translation>
            <numerusform>%n on the waiting list</numerusform>
            <numerusform>%n on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n participants on the waiting list of “%1”</source>
        <translation>
            <numerusform>Put %n participant on the waiting list of “%1”</numerusform>
            <numerusform>Put %n participants on the waiting list of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n on the waiting list</source>
        <extracomment>what is done, then how many more people come onto the waiting list</extracomment>
        <translation>
            <numerusform>%1, %n on the waiting list</numerusform>
            <numerusform>%1, %n on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get a place.</source>
        <translation>
            <numerusform>%n person gets a place.</numerusform>
            <numerusform>%n people get a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people come onto the waiting list, as no place is left.</source>
        <translation>
            <numerusform>%n person comes onto the waiting list, as no place is left.</numerusform>
            <numerusform>%n people come onto the waiting list, as no place is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay on the waiting list, as no place is free.</source>
        <translation>
            <numerusform>%n person stays on the waiting list, as no place is free.</numerusform>
            <numerusform>%n people stay on the waiting list, as no place is free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are enrolled already.</source>
        <translation>
            <numerusform>%n person is enrolled already.</numerusform>
            <numerusform>%n people are enrolled already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay out: they declined or cancelled.</source>
        <translation>
            <numerusform>%n person stays out, having declined or cancelled.</numerusform>
            <numerusform>%n people stay out: they declined or cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stay out: they do not take part in the programme.</source>
        <translation>
            <numerusform>%n person stays out, who does not take part in the programme.</numerusform>
            <numerusform>%n people stay out: they do not take part in the programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n participants off the list of “%1”</source>
        <translation>
            <numerusform>Take %n participant off the list of “%1”</numerusform>
            <numerusform>Take %n participants off the list of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over feedback of %n people on “%1”</source>
        <translation>
            <numerusform>Take over feedback of %n person on “%1”</numerusform>
            <numerusform>Take over feedback of %n people on “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n findings in “%1”</source>
        <translation>
            <numerusform>Note %n finding in “%1”</numerusform>
            <numerusform>Note %n findings in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n findings as reviewed</source>
        <translation>
            <numerusform>Mark %n finding as reviewed</numerusform>
            <numerusform>Mark %n findings as reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n findings as not reviewed</source>
        <translation>
            <numerusform>Mark %n finding as not reviewed</numerusform>
            <numerusform>Mark %n findings as not reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attendance of %n people is recorded for “%1”, which has not begun: %2.</source>
        <translation>
            <numerusform>Attendance of %n person is recorded for “%1”, which has not begun: %2.</numerusform>
            <numerusform>Attendance of %n people is recorded for “%1”, which has not begun: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted people are not on the lists of the closing event “%1”: %2.</source>
        <translation>
            <numerusform>%n accepted person is not on the lists of the closing event “%1”: %2.</numerusform>
            <numerusform>%n accepted people are not on the lists of the closing event “%1”: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>Enrol %n person</numerusform>
            <numerusform>Enrol %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings of “%1” belong to “%2”, which the session does not answer.</source>
        <translation>
            <numerusform>%n finding of “%1” belongs to “%2”, which the session does not answer.</numerusform>
            <numerusform>%n findings of “%1” belong to “%2”, which the session does not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings of “%1” are not reviewed.</source>
        <translation>
            <numerusform>%n finding of “%1” is not reviewed.</numerusform>
            <numerusform>%n findings of “%1” are not reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted people are not on the lists of their kick-off “%1”: %2.</source>
        <translation>
            <numerusform>%n accepted person is not on the lists of their kick-off “%1”: %2.</numerusform>
            <numerusform>%n accepted people are not on the lists of their kick-off “%1”: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has withdrawn, but still has %n places.</source>
        <translation>
            <numerusform>“%1” has withdrawn, but still has %n place.</numerusform>
            <numerusform>“%1” has withdrawn, but still has %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was declined, but still has %n places.</source>
        <translation>
            <numerusform>“%1” was declined, but still has %n place.</numerusform>
            <numerusform>“%1” was declined, but still has %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have more minutes in “%1” than it lasted: %2.</source>
        <translation>
            <numerusform>%n person has more minutes in “%1” than it lasted: %2.</numerusform>
            <numerusform>%n people have more minutes in “%1” than it lasted: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prolong the offer by %n days</source>
        <translation>
            <numerusform>Prolong the offer by %n day</numerusform>
            <numerusform>Prolong the offer by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were partly present in “%1”, but the minutes are missing: %2.</source>
        <translation>
            <numerusform>%n person was partly present in “%1”, but the minutes are missing: %2.</numerusform>
            <numerusform>%n people were partly present in “%1”, but the minutes are missing: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n places of “%1”</source>
        <translation>
            <numerusform>Cancel %n place of “%1”</numerusform>
            <numerusform>Cancel %n places of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n places</source>
        <translation>
            <numerusform>Cancel %n place</numerusform>
            <numerusform>Cancel %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is cancelled, but %n people are still on its lists.</source>
        <translation>
            <numerusform>“%1” is cancelled, but %n person is still on its lists.</numerusform>
            <numerusform>“%1” is cancelled, but %n people are still on its lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free %n people</source>
        <translation>
            <numerusform>Free %n person</numerusform>
            <numerusform>Free %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free %n people of “%1”</source>
        <translation>
            <numerusform>Free %n person of “%1”</numerusform>
            <numerusform>Free %n people of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer offer %n questions</source>
        <translation>
            <numerusform>No longer offer %n question</numerusform>
            <numerusform>No longer offer %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wish for “%1”, and no session answers it.</source>
        <translation>
            <numerusform>%n person wishes for “%1”, and no session answers it.</numerusform>
            <numerusform>%n people wish for “%1”, and no session answers it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions that nobody wishes for are answered by no session: %1.</source>
        <translation>
            <numerusform>%n question that nobody wishes for is answered by no session: %1.</numerusform>
            <numerusform>%n questions that nobody wishes for are answered by no session: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no kick-off workshop for the role “%1” with its %n people.</source>
        <translation>
            <numerusform>There is no kick-off workshop for the role “%1” with its %n person.</numerusform>
            <numerusform>There is no kick-off workshop for the role “%1” with its %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot last less than %n minutes.</source>
        <translation>
            <numerusform>“%1” cannot last less than %n minute.</numerusform>
            <numerusform>“%1” cannot last less than %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pins of the planner</source>
        <translation>
            <numerusform>Remove %n pin of the planner</numerusform>
            <numerusform>Remove %n pins of the planner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n seats</source>
        <translation>
            <numerusform>Pin %n seat</numerusform>
            <numerusform>Pin %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bar people from %n seats</source>
        <translation>
            <numerusform>Bar people from %n seat</numerusform>
            <numerusform>Bar people from %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <comment>in so many trainings</comment>
        <extracomment>inserted into “Accept plan: 57 people in %1”</extracomment>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept plan: %n people in %1</source>
        <extracomment>%1 is the text “9 trainings”</extracomment>
        <translation>
            <numerusform>Accept plan: %n person in %1</numerusform>
            <numerusform>Accept plan: %n people in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people to “%1” in the plan</source>
        <translation>
            <numerusform>Move %n person to “%1” in the plan</numerusform>
            <numerusform>Move %n people to “%1” in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n people out of their trainings in the plan</source>
        <translation>
            <numerusform>Take %n person out of trainings in the plan</numerusform>
            <numerusform>Take %n people out of their trainings in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n trainings were attended</source>
        <translation>
            <numerusform>at least %n training was attended</numerusform>
            <numerusform>at least %n trainings were attended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n certificates as handed over</source>
        <translation>
            <numerusform>Note %n certificate as handed over</numerusform>
            <numerusform>Note %n certificates as handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n certificates as to be posted</source>
        <translation>
            <numerusform>Note %n certificate as to be posted</numerusform>
            <numerusform>Note %n certificates as to be posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n certificates as posted</source>
        <translation>
            <numerusform>Note %n certificate as posted</numerusform>
            <numerusform>Note %n certificates as posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n certificates as not handed over</source>
        <translation>
            <numerusform>Note %n certificate as not handed over</numerusform>
            <numerusform>Note %n certificates as not handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n certificates</source>
        <translation>
            <numerusform>Revoke %n certificate</numerusform>
            <numerusform>Revoke %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n people away from their table</source>
        <translation>
            <numerusform>Take %n person away from their table</numerusform>
            <numerusform>Take %n people away from their table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seat %n people at “%1”</source>
        <translation>
            <numerusform>Seat %n person at “%1”</numerusform>
            <numerusform>Seat %n people at “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seat %n people of “%1” at tables</source>
        <translation>
            <numerusform>Seat %n person of “%1” at tables</numerusform>
            <numerusform>Seat %n people of “%1” at tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n notices as told</source>
        <translation>
            <numerusform>Note %n notice as told</numerusform>
            <numerusform>Note %n notices as told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n notices as written</source>
        <translation>
            <numerusform>Note %n notice as written</numerusform>
            <numerusform>Note %n notices as written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n notices as sent</source>
        <translation>
            <numerusform>Confirm %n notice as sent</numerusform>
            <numerusform>Confirm %n notices as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n notices</source>
        <translation>
            <numerusform>Take back %n notice</numerusform>
            <numerusform>Take back %n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>subject of a sentence</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coaches</source>
        <comment>subject of a sentence</comment>
        <translation>
            <numerusform>%n coach</numerusform>
            <numerusform>%n coaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 do not know yet where “%2” takes place now.</source>
        <comment>people, a session</comment>
        <translation>
            <numerusform>%1 does not know yet where “%2” takes place now.</numerusform>
            <numerusform>%1 do not know yet where “%2” takes place now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still hold earlier dates for “%2”.</source>
        <comment>people, a session</comment>
        <translation>
            <numerusform>%1 still holds an earlier date for “%2”.</numerusform>
            <numerusform>%1 still hold earlier dates for “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still hold %2 for “%3”.</source>
        <comment>people, a date, a session</comment>
        <translation>
            <numerusform>%1 still holds %2 for “%3”.</numerusform>
            <numerusform>%1 still hold %2 for “%3”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still expect “%2” (%3), although it is off.</source>
        <comment>people, a session, a date</comment>
        <translation>
            <numerusform>%1 still expects “%2” (%3), although it is off.</numerusform>
            <numerusform>%1 still expect “%2” (%3), although it is off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still expect “%2” (%3), but do not have to come any more.</source>
        <comment>people, a session, a date</comment>
        <translation>
            <numerusform>%1 still expects “%2” (%3), but does not have to come any more.</numerusform>
            <numerusform>%1 still expect “%2” (%3), but do not have to come any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were never told of “%2” (%3).</source>
        <comment>people, a session, a date</comment>
        <translation>
            <numerusform>%1 was never told of “%2” (%3).</numerusform>
            <numerusform>%1 were never told of “%2” (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For “%1”, %n messages are written, but not yet confirmed as sent.</source>
        <translation>
            <numerusform>For “%1”, %n message is written, but not yet confirmed as sent.</numerusform>
            <numerusform>For “%1”, %n messages are written, but not yet confirmed as sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n messages as sent</source>
        <translation>
            <numerusform>Confirm %n message as sent</numerusform>
            <numerusform>Confirm %n messages as sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n cells show an error instead of a value, such as #REF!, and were read as empty.</source>
        <translation>
            <numerusform>%n cell shows an error instead of a value, such as #REF!, and was read as empty.</numerusform>
            <numerusform>%n cells show an error instead of a value, such as #REF!, and were read as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold a formula without its result and were read as empty. Open the file in a spreadsheet program and save it there, and the results are in it.</source>
        <translation>
            <numerusform>%n cell holds a formula without its result and was read as empty. Open the file in a spreadsheet program and save it there, and the results are in it.</numerusform>
            <numerusform>%n cells hold a formula without its result and were read as empty. Open the file in a spreadsheet program and save it there, and the results are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are in another encoding than the rest and were read as that.</source>
        <translation>
            <numerusform>%n line is in another encoding than the rest and was read as that.</numerusform>
            <numerusform>%n lines are in another encoding than the rest and were read as that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n school holidays</source>
        <translation>
            <numerusform>Import %n school holiday</numerusform>
            <numerusform>Import %n school holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n unavailable times</source>
        <translation>
            <numerusform>Import %n unavailable time</numerusform>
            <numerusform>Import %n unavailable times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sessions</source>
        <translation>
            <numerusform>Import %n session</numerusform>
            <numerusform>Import %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n busy times of “%1”</source>
        <translation>
            <numerusform>Import %n busy time of “%1”</numerusform>
            <numerusform>Import %n busy times of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n busy times of “%1” and remove %2 earlier ones</source>
        <translation>
            <numerusform>Import %n busy time of “%1” and remove %2 earlier ones</numerusform>
            <numerusform>Import %n busy times of “%1” and remove %2 earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times of an earlier file of this calendar are not in it any more and are removed.</source>
        <translation>
            <numerusform>%n time of an earlier file of this calendar is not in it any more and is removed.</numerusform>
            <numerusform>%n times of an earlier file of this calendar are not in it any more and are removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AttendanceImportDialog</name>
    <message numerus="yes">
        <source>Record attendance of %n people</source>
        <translation>
            <numerusform>Record attendance of %n person</numerusform>
            <numerusform>Record attendance of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are to be decided; undecided ones are left out.</source>
        <translation>
            <numerusform>%n row is to be decided; if undecided, it is left out.</numerusform>
            <numerusform>%n rows are to be decided; undecided ones are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AttendancePage</name>
    <message numerus="yes">
        <source>Record %n people as present in “%1”?</source>
        <translation>
            <numerusform>Record %n person as present in “%1”?</numerusform>
            <numerusform>Record %n people as present in “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n people as present</source>
        <translation>
            <numerusform>Record %n person as present</numerusform>
            <numerusform>Record %n people as present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BookletDialog</name>
    <message numerus="yes">
        <source>%n findings stand in it.</source>
        <translation>
            <numerusform>%n finding stands in it.</numerusform>
            <numerusform>%n findings stand in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out because nobody reviewed them.</source>
        <translation>
            <numerusform>%n is left out because nobody reviewed it.</numerusform>
            <numerusform>%n are left out because nobody reviewed them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CalendarImportDialog</name>
    <message numerus="yes">
        <source>Import %n busy times</source>
        <translation>
            <numerusform>Import %n busy time</numerusform>
            <numerusform>Import %n busy times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sessions</source>
        <translation>
            <numerusform>Import %n session</numerusform>
            <numerusform>Import %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CalendarView</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <comment>on a day</comment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CertificateActions</name>
    <message numerus="yes">
        <source>Folder for %n documents</source>
        <translation>
            <numerusform>Folder for %n document</numerusform>
            <numerusform>Folder for %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents were written.</source>
        <translation>
            <numerusform>%n document was written.</numerusform>
            <numerusform>%n documents were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n certificates void? They cannot be made valid again.</source>
        <translation>
            <numerusform>Why is this %n certificate void? It cannot be made valid again.</numerusform>
            <numerusform>Why are these %n certificates void? They cannot be made valid again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n certificates: “%1”?</source>
        <translation>
            <numerusform>Revoke %n certificate: “%1”?</numerusform>
            <numerusform>Revoke %n certificates: “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n certificates</source>
        <translation>
            <numerusform>Revoke %n certificate</numerusform>
            <numerusform>Revoke %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ComparePane</name>
    <message numerus="yes">
        <source>The trainings of %n people differ: %1 gain, %2 lose, %3 neither.</source>
        <translation>
            <numerusform>The trainings of one person differ: %1 gains, %2 loses, %3 neither.</numerusform>
            <numerusform>The trainings of %n people differ: %1 gain, %2 lose, %3 neither.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DecisionDialog</name>
    <message numerus="yes">
        <source>Accept %n people</source>
        <translation>
            <numerusform>Accept %n person</numerusform>
            <numerusform>Accept %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n people on the waiting list</source>
        <translation>
            <numerusform>Put %n person on the waiting list</numerusform>
            <numerusform>Put %n people on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n people</source>
        <translation>
            <numerusform>Decline %n person</numerusform>
            <numerusform>Decline %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not eligible.</source>
        <translation>
            <numerusform>%n of them is not eligible.</numerusform>
            <numerusform>%n of them are not eligible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::DemandPane</name>
    <message numerus="yes">
        <source>%n questions that somebody wants are answered by nobody.</source>
        <translation>
            <numerusform>%n question that somebody wants is answered by nobody.</numerusform>
            <numerusform>%n questions that somebody wants are answered by nobody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::EligibilitySection</name>
    <message numerus="yes">
        <source>%n people who take part</source>
        <translation>
            <numerusform>%n person who takes part</numerusform>
            <numerusform>%n people who take part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::EnrolDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::EnrolmentSection</name>
    <message numerus="yes">
        <source>Table of the %n selected people; empty: none</source>
        <translation>
            <numerusform>Table of the selected person; empty: none</numerusform>
            <numerusform>Table of the %n selected people; empty: none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::EventPrintDialog</name>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seat %n people at %1? Tables assigned before are replaced.</source>
        <translation>
            <numerusform>Seat %n person at %1? Tables assigned before are replaced.</numerusform>
            <numerusform>Seat %n people at %1? Tables assigned before are replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seat %n people</source>
        <translation>
            <numerusform>Seat %n person</numerusform>
            <numerusform>Seat %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ExportScheduleDialog</name>
    <message numerus="yes">
        <source>%n sessions.</source>
        <translation>
            <numerusform>%n session.</numerusform>
            <numerusform>%n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remarks</source>
        <translation>
            <numerusform>and %n more remark</numerusform>
            <numerusform>and %n more remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedules of %n people.</source>
        <translation>
            <numerusform>Schedule of %n person.</numerusform>
            <numerusform>Schedules of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of %n files is shown.</source>
        <translation>
            <numerusform>The file is shown.</numerusform>
            <numerusform>The first of %n files is shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices are added.</source>
        <translation>
            <numerusform>%n notice is added.</numerusform>
            <numerusform>%n notices are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n files</source>
        <translation>
            <numerusform>Folder for %n file</numerusform>
            <numerusform>Folder for %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ExportTableDialog</name>
    <message numerus="yes">
        <source>&amp;All %n rows that are shown</source>
        <translation>
            <numerusform>&amp;The %n row that is shown</numerusform>
            <numerusform>&amp;All %n rows that are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the %n rows that are &amp;selected</source>
        <translation>
            <numerusform>Only the %n row that is &amp;selected</numerusform>
            <numerusform>Only the %n rows that are &amp;selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also the %n columns that are &amp;hidden</source>
        <translation>
            <numerusform>Also the %n column that is &amp;hidden</numerusform>
            <numerusform>Also the %n columns that are &amp;hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written to “%1”.</source>
        <translation>
            <numerusform>%n row was written to “%1”.</numerusform>
            <numerusform>%n rows were written to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were too long for a cell and were shortened.</source>
        <translation>
            <numerusform>%n text was too long for a cell and was shortened.</numerusform>
            <numerusform>%n texts were too long for a cell and were shortened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters became question marks.</source>
        <translation>
            <numerusform>%n character became a question mark.</numerusform>
            <numerusform>%n characters became question marks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FeedbackChart</name>
    <message numerus="yes">
        <source>%1: mean %2 of %3, %n answers; %4</source>
        <translation>
            <numerusform>%1: mean %2 of %3, %n answer; %4</numerusform>
            <numerusform>%1: mean %2 of %3, %n answers; %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FeedbackImportDialog</name>
    <message numerus="yes">
        <source>Take Over %n Answer Sheets</source>
        <translation>
            <numerusform>Take Over %n Answer Sheet</numerusform>
            <numerusform>Take Over %n Answer Sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheets are new.</source>
        <translation>
            <numerusform>%n answer sheet is new.</numerusform>
            <numerusform>%n answer sheets are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n is there already.</numerusform>
            <numerusform>%n are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are empty.</source>
        <translation>
            <numerusform>%n is empty.</numerusform>
            <numerusform>%n are empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FeedbackPane</name>
    <message numerus="yes">
        <source>%n people answered</source>
        <translation>
            <numerusform>%n person answered</numerusform>
            <numerusform>%n people answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FillDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>Enrol %n person</numerusform>
            <numerusform>Enrol %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n people on the waiting list</source>
        <translation>
            <numerusform>Put %n person on the waiting list</numerusform>
            <numerusform>Put %n people on the waiting list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::GeometryPanel</name>
    <message numerus="yes">
        <source>%n elements</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::GroundDialog</name>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n municipalities that send these people</source>
        <translation>
            <numerusform>The %n municipality that sends these people</numerusform>
            <numerusform>The %n municipalities that send these people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n people only</source>
        <translation>
            <numerusform>This %n person only</numerusform>
            <numerusform>These %n people only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::HandoutDialog</name>
    <message numerus="yes">
        <source>and %n more remarks</source>
        <translation>
            <numerusform>and %n more remark</numerusform>
            <numerusform>and %n more remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ImportDialog</name>
    <message numerus="yes">
        <source>%n rows are to be decided; undecided ones are left out.</source>
        <translation>
            <numerusform>%n row is to be decided; if undecided, it is left out.</numerusform>
            <numerusform>%n rows are to be decided; undecided ones are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n rows</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of “%1” are imported. The next list is “%2”.</source>
        <translation>
            <numerusform>%n row of “%1” is imported. The next list is “%2”.</numerusform>
            <numerusform>%n rows of “%1” are imported. The next list is “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ImportRowsStep</name>
    <message numerus="yes">
        <source>%n rows are chosen.</source>
        <translation>
            <numerusform>%n row is chosen.</numerusform>
            <numerusform>%n rows are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take All Proposed Municipalities (%n)</source>
        <translation>
            <numerusform>Take the Proposed Municipality (%n)</numerusform>
            <numerusform>Take All Proposed Municipalities (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add All Undecided as New People (%n)</source>
        <translation>
            <numerusform>Add the Undecided Row as a New Person (%n)</numerusform>
            <numerusform>Add All Undecided as New People (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update All People Found (%n)</source>
        <translation>
            <numerusform>Update the Person Found (%n)</numerusform>
            <numerusform>Update All People Found (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave Out All Undecided (%n)</source>
        <translation>
            <numerusform>Leave Out the Undecided Row (%n)</numerusform>
            <numerusform>Leave Out All Undecided (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Inspector</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::InterestImportDialog</name>
    <message numerus="yes">
        <source>Import the wishes of %n people</source>
        <translation>
            <numerusform>Import the wishes of %n person</numerusform>
            <numerusform>Import the wishes of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be used; the remarks say why.</source>
        <translation>
            <numerusform>%n row cannot be used; the remark says why.</numerusform>
            <numerusform>%n rows cannot be used; the remarks say why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::InterestsPane</name>
    <message numerus="yes">
        <source>The wishes of %n people were copied.</source>
        <translation>
            <numerusform>The wishes of %n person were copied.</numerusform>
            <numerusform>The wishes of %n people were copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::IssueCertificatesDialog</name>
    <message numerus="yes">
        <source>%n certificates were issued and are kept in the programme, but not all files were written: %1</source>
        <translation>
            <numerusform>%n certificate was issued and is kept in the programme, but not all files were written: %1</numerusform>
            <numerusform>%n certificates were issued and are kept in the programme, but not all files were written: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get a document with a new number. It can be corrected and revoked, but not undone.</source>
        <translation>
            <numerusform>%n person gets a document with a new number. It can be corrected and revoked, but not undone.</numerusform>
            <numerusform>%n people get a document with a new number. It can be corrected and revoked, but not undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Issue %n documents</source>
        <translation>
            <numerusform>&amp;Issue %n document</numerusform>
            <numerusform>&amp;Issue %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::IssuePeopleList</name>
    <message numerus="yes">
        <source>%n documents to look at before they are printed.</source>
        <translation>
            <numerusform>%n document to look at before it is printed.</numerusform>
            <numerusform>%n documents to look at before they are printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LayoutEdits</name>
    <message numerus="yes">
        <source>Move %n elements in the layout “%1”</source>
        <translation>
            <numerusform>Move %n element in the layout “%1”</numerusform>
            <numerusform>Move %n elements in the layout “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the size of %n elements in the layout “%1”</source>
        <translation>
            <numerusform>Change the size of %n element in the layout “%1”</numerusform>
            <numerusform>Change the size of %n elements in the layout “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Align %n elements in the layout “%1”</source>
        <translation>
            <numerusform>Align %n element in the layout “%1”</numerusform>
            <numerusform>Align %n elements in the layout “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n elements in the layout “%1”</source>
        <translation>
            <numerusform>Distribute %n element in the layout “%1”</numerusform>
            <numerusform>Distribute %n elements in the layout “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the order of %n elements in the layout “%1”</source>
        <translation>
            <numerusform>Change the order of %n element in the layout “%1”</numerusform>
            <numerusform>Change the order of %n elements in the layout “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n elements in the layout “%1”</source>
        <translation>
            <numerusform>Duplicate %n element in the layout “%1”</numerusform>
            <numerusform>Duplicate %n elements in the layout “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n elements into the layout “%1”</source>
        <translation>
            <numerusform>Paste %n element into the layout “%1”</numerusform>
            <numerusform>Paste %n elements into the layout “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n elements from the layout “%1”</source>
        <translation>
            <numerusform>Remove %n element from the layout “%1”</numerusform>
            <numerusform>Remove %n elements from the layout “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n elements to the layout “%1”</source>
        <translation>
            <numerusform>Add %n element to the layout “%1”</numerusform>
            <numerusform>Add %n elements to the layout “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the text of %n elements in the layout “%1”</source>
        <translation>
            <numerusform>Change the text of %n element in the layout “%1”</numerusform>
            <numerusform>Change the text of %n elements in the layout “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the look of %n elements in the layout “%1”</source>
        <translation>
            <numerusform>Change the look of %n element in the layout “%1”</numerusform>
            <numerusform>Change the look of %n elements in the layout “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %n elements in the layout “%1”</source>
        <translation>
            <numerusform>Name %n element in the layout “%1”</numerusform>
            <numerusform>Name %n elements in the layout “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LayoutView</name>
    <message numerus="yes">
        <source>Page of the layout: %n elements are selected</source>
        <translation>
            <numerusform>Page of the layout: %n element is selected</numerusform>
            <numerusform>Page of the layout: %n elements are selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LessPane</name>
    <message numerus="yes">
        <source>%n people got fewer trainings than wanted or not their best wish; %1 of them got nothing.</source>
        <translation>
            <numerusform>One person got fewer trainings than wanted or not the best wish; with nothing: %1.</numerusform>
            <numerusform>%n people got fewer trainings than wanted or not their best wish; with nothing: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::LimitBars</name>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more counties</source>
        <translation>
            <numerusform>and %n more county</numerusform>
            <numerusform>and %n more counties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MergeDialog</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded attendances</source>
        <translation>
            <numerusform>%n recorded attendance</numerusform>
            <numerusform>%n recorded attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation>
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grounds of eligibility</source>
        <translation>
            <numerusform>%n ground of eligibility</numerusform>
            <numerusform>%n grounds of eligibility</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n sessions both have a place; these become one.</source>
        <translation>
            <numerusform>In %n session both have a place; these become one.</numerusform>
            <numerusform>In %n sessions both have a place; these become one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageOrderPane</name>
    <message numerus="yes">
        <source>Only the %n people selecte&amp;d</source>
        <translation>
            <numerusform>Only the person selecte&amp;d</numerusform>
            <numerusform>Only the %n people selecte&amp;d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageOutcomeBar</name>
    <message numerus="yes">
        <source>%n dates are noted as written. Mark them as told when you have sent the messages.</source>
        <translation>
            <numerusform>%n date is noted as written. Mark it as told when you have sent the message.</numerusform>
            <numerusform>%n dates are noted as written. Mark them as told when you have sent the messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates are marked as told.</source>
        <translation>
            <numerusform>%n date is marked as told.</numerusform>
            <numerusform>%n dates are marked as told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageOutputBar</name>
    <message numerus="yes">
        <source>%n mail drafts are written into the folder “%1”. Nothing is sent.</source>
        <translation>
            <numerusform>%n mail draft is written into the folder “%1”. Nothing is sent.</numerusform>
            <numerusform>%n mail drafts are written into the folder “%1”. Nothing is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail drafts are written into the file “%1”. Nothing is sent.</source>
        <translation>
            <numerusform>%n mail draft is written into the file “%1”. Nothing is sent.</numerusform>
            <numerusform>%n mail drafts are written into the file “%1”. Nothing is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters are written into the file “%1”.</source>
        <translation>
            <numerusform>%n letter is written into the file “%1”.</numerusform>
            <numerusform>%n letters are written into the file “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses are written into the file “%1”. Nobody is noted as told.</source>
        <translation>
            <numerusform>%n address is written into the file “%1”. Nobody is noted as told.</numerusform>
            <numerusform>%n addresses are written into the file “%1”. Nobody is noted as told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n letters</source>
        <translation>
            <numerusform>&amp;Write %n letter</numerusform>
            <numerusform>&amp;Write %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n addresses</source>
        <translation>
            <numerusform>&amp;Write %n address</numerusform>
            <numerusform>&amp;Write %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n drafts</source>
        <translation>
            <numerusform>&amp;Write %n draft</numerusform>
            <numerusform>&amp;Write %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessagePreviewPane</name>
    <message numerus="yes">
        <source>Batch %1 of %2: %n addresses</source>
        <translation>
            <numerusform>Batch %1 of %2: %n address</numerusform>
            <numerusform>Batch %1 of %2: %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses are on the clipboard.</source>
        <translation>
            <numerusform>%n address is on the clipboard.</numerusform>
            <numerusform>%n addresses are on the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageRecipientsPane</name>
    <message numerus="yes">
        <source>%n lack something</source>
        <translation>
            <numerusform>%n lacks something</numerusform>
            <numerusform>%n lack something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out by hand</source>
        <translation>
            <numerusform>%n left out by hand</numerusform>
            <numerusform>%n left out by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MessageWindow</name>
    <message numerus="yes">
        <source>%n letters were written.</source>
        <translation>
            <numerusform>%n letter was written.</numerusform>
            <numerusform>%n letters were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were written.</source>
        <translation>
            <numerusform>%n address was written.</numerusform>
            <numerusform>%n addresses were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail drafts were written.</source>
        <translation>
            <numerusform>%n mail draft was written.</numerusform>
            <numerusform>%n mail drafts were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::MovingSessionView</name>
    <message numerus="yes">
        <source>%1. There are warnings for %n of them.</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>%1. There are warnings for %n of them.</numerusform>
            <numerusform>%1. There are warnings for %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Navigation</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NoticesTab</name>
    <message numerus="yes">
        <source>%n more are open.</source>
        <comment>sentences like: 11 people still hold 10:00 for Training B3</comment>
        <translation>
            <numerusform>%n more is open.</numerusform>
            <numerusform>%n more are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were sent? From now on these people count as told.</source>
        <translation>
            <numerusform>%n message was sent? From now on this person counts as told.</numerusform>
            <numerusform>%n messages were sent? From now on these people count as told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n messages</source>
        <translation>
            <numerusform>Confirm %n message</numerusform>
            <numerusform>Confirm %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note that these people were told in person or by telephone how it is now? %n notices are added.</source>
        <translation>
            <numerusform>Note that this person was told in person or by telephone how it is now? %n notice is added.</numerusform>
            <numerusform>Note that these people were told in person or by telephone how it is now? %n notices are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n notices</source>
        <translation>
            <numerusform>Note %n notice</numerusform>
            <numerusform>Note %n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back the last notice of each of these? They were never sent, or noted by mistake. %n notices go.</source>
        <translation>
            <numerusform>Take back the last notice? It was never sent, or noted by mistake. %n notice goes.</numerusform>
            <numerusform>Take back the last notice of each of these? They were never sent, or noted by mistake. %n notices go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n notices</source>
        <translation>
            <numerusform>Take back %n notice</numerusform>
            <numerusform>Take back %n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PlanBoardView</name>
    <message numerus="yes">
        <source>from %1 on · %n first wishes</source>
        <comment>least number of people of a training</comment>
        <translation>
            <numerusform>from %1 on · %n first wish</numerusform>
            <numerusform>from %1 on · %n first wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to another training and paste: %n cards move there.</source>
        <translation>
            <numerusform>Go to another training and paste: %n card moves there.</numerusform>
            <numerusform>Go to another training and paste: %n cards move there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PlanScopePane</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PlannerPage</name>
    <message numerus="yes">
        <source>Give seats to %n people</source>
        <translation>
            <numerusform>Give a seat to %n person</numerusform>
            <numerusform>Give seats to %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PlanningDialog</name>
    <message numerus="yes">
        <source>Something speaks against %n dates; they are possible all the same.</source>
        <translation>
            <numerusform>Something speaks against %n date; it is possible all the same.</numerusform>
            <numerusform>Something speaks against %n dates; they are possible all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ProblemsSection</name>
    <message numerus="yes">
        <source>%n open problems</source>
        <translation>
            <numerusform>%n open problem</numerusform>
            <numerusform>%n open problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ProposalsPanel</name>
    <message numerus="yes">
        <source>Create “%1” and set %n people to “%2”?</source>
        <translation>
            <numerusform>Create “%1” and set %n person to “%2”?</numerusform>
            <numerusform>Create “%1” and set %n people to “%2”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create the session with %n people</source>
        <translation>
            <numerusform>Create the session with %n person</numerusform>
            <numerusform>Create the session with %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::QuestionSection</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want it</source>
        <translation>
            <numerusform>%n person wants it</numerusform>
            <numerusform>%n people want it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RankProfile</name>
    <message numerus="yes">
        <source>%n people; compared with: %1</source>
        <translation>
            <numerusform>One person; compared with: %1</numerusform>
            <numerusform>%n people; compared with: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ReadinessTab</name>
    <message numerus="yes">
        <source>%n certificates were issued.</source>
        <translation>
            <numerusform>%n certificate was issued.</numerusform>
            <numerusform>%n certificates were issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RecordPane</name>
    <message numerus="yes">
        <source>%n rows copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are too many: there are no rows below. Import them as a list.</source>
        <translation>
            <numerusform>%n row is too many: there are no rows below. Import them as a list.</numerusform>
            <numerusform>%n rows are too many: there are no rows below. Import them as a list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are too many.</source>
        <translation>
            <numerusform>%n column is too many.</numerusform>
            <numerusform>%n columns are too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %n people would be written over.</source>
        <translation>
            <numerusform>The name of %n person would be written over.</numerusform>
            <numerusform>The names of %n people would be written over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write over %n rows</source>
        <translation>
            <numerusform>Write over %n row</numerusform>
            <numerusform>Write over %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RecordedLine</name>
    <message numerus="yes">
        <source>All %n recorded</source>
        <translation>
            <numerusform>%n recorded, that is all</numerusform>
            <numerusform>All %n recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n recorded</source>
        <translation>
            <numerusform>%1 of %n recorded</numerusform>
            <numerusform>%1 of %n recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RegisterTab</name>
    <message numerus="yes">
        <source>%n certificates were written.</source>
        <translation>
            <numerusform>%n certificate was written.</numerusform>
            <numerusform>%n certificates were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ReprintDialog</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ResultsPage</name>
    <message numerus="yes">
        <source>%1 of %n findings reviewed</source>
        <translation>
            <numerusform>%1 of %n finding reviewed</numerusform>
            <numerusform>%1 of %n findings reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n findings</source>
        <translation>
            <numerusform>Add %n finding</numerusform>
            <numerusform>Add %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ScheduleOptionsPanel</name>
    <message numerus="yes">
        <source>Only the %n sessions in the table, in their order</source>
        <translation>
            <numerusform>Only the %n session in the table</numerusform>
            <numerusform>Only the %n sessions in the table, in their order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SeatQuestions</name>
    <message numerus="yes">
        <source>Enrol %n people</source>
        <translation>
            <numerusform>Enrol %n person</numerusform>
            <numerusform>Enrol %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n people on the waiting list</source>
        <translation>
            <numerusform>Put %n person on the waiting list</numerusform>
            <numerusform>Put %n people on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There would be %1 people for %n seats.</source>
        <translation>
            <numerusform>There would be %1 people for %n seat.</numerusform>
            <numerusform>There would be %1 people for %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n people all the same</source>
        <translation>
            <numerusform>Enrol %n person all the same</numerusform>
            <numerusform>Enrol %n people all the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SeriesDialog</name>
    <message numerus="yes">
        <source> weeks</source>
        <comment>behind a number; “every 2 weeks”</comment>
        <translation>
            <numerusform> week</numerusform>
            <numerusform> weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sessions</source>
        <translation>
            <numerusform>Add %n session</numerusform>
            <numerusform>Add %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates fall away.</source>
        <translation>
            <numerusform>%n date falls away.</numerusform>
            <numerusform>%n dates fall away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SessionActions</name>
    <message numerus="yes">
        <source>Confirm %n sessions</source>
        <translation>
            <numerusform>Confirm %n session</numerusform>
            <numerusform>Confirm %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n sessions as held</source>
        <translation>
            <numerusform>Mark %n session as held</numerusform>
            <numerusform>Mark %n sessions as held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n sessions</source>
        <translation>
            <numerusform>Cancel %n session</numerusform>
            <numerusform>Cancel %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ShiftDialog</name>
    <message numerus="yes">
        <source>Shift %n sessions</source>
        <translation>
            <numerusform>Shift %n session</numerusform>
            <numerusform>Shift %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n sessions</source>
        <translation>
            <numerusform>Duplicate %n session</numerusform>
            <numerusform>Duplicate %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are invited, enrolled or waiting there.</source>
        <translation>
            <numerusform>%n person is invited, enrolled or waiting there.</numerusform>
            <numerusform>%n people are invited, enrolled or waiting there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::SignatureSheetsDialog</name>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people with a place</source>
        <translation>
            <numerusform>%n person with a place</numerusform>
            <numerusform>%n people with a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the waiting list</source>
        <translation>
            <numerusform>%n on the waiting list</numerusform>
            <numerusform>%n on the waiting list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StatusArea</name>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TemplatePane</name>
    <message numerus="yes">
        <source>%n files were not taken in</source>
        <translation>
            <numerusform>%n file was not taken in</numerusform>
            <numerusform>%n files were not taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TimelinePane</name>
    <message numerus="yes">
        <source>%n sessions without a date are not shown.</source>
        <translation>
            <numerusform>%n session without a date is not shown.</numerusform>
            <numerusform>%n sessions without a date are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::UpdatesDialog</name>
    <message numerus="yes">
        <source>Only about the %n sessions chosen</source>
        <translation>
            <numerusform>Only about the session chosen</numerusform>
            <numerusform>Only about the %n sessions chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n drafts…</source>
        <translation>
            <numerusform>Write %n draft…</numerusform>
            <numerusform>Write %n drafts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people cannot be written to; the remarks say why. Tell them by another way and note it.</source>
        <translation>
            <numerusform>%n person cannot be written to; the remark says why. Tell them by another way and note it.</numerusform>
            <numerusform>%n people cannot be written to; the remarks say why. Tell them by another way and note it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n drafts</source>
        <translation>
            <numerusform>Folder for %n draft</numerusform>
            <numerusform>Folder for %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts were written to “%1”. Confirm them as sent when they have left.</source>
        <translation>
            <numerusform>%n draft was written to “%1”. Confirm it as sent when it has left.</numerusform>
            <numerusform>%n drafts were written to “%1”. Confirm them as sent when they have left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::WhatIfPane</name>
    <message numerus="yes">
        <source>%1 and %n more changes</source>
        <comment>the first of several changes</comment>
        <translation>
            <numerusform>%1 and one more change</numerusform>
            <numerusform>%1 and %n more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n changes of the programme true?</source>
        <translation>
            <numerusform>Make this change of the programme true?</numerusform>
            <numerusform>Make these %n changes of the programme true?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n changes</source>
        <translation>
            <numerusform>Adopt the change</numerusform>
            <numerusform>Adopt %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::WorkshopQuestionsDialog</name>
    <message numerus="yes">
        <source>Add %n questions</source>
        <translation>
            <numerusform>Add %n question</numerusform>
            <numerusform>Add %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions get the numbers from %1 on.</source>
        <translation>
            <numerusform>%n question gets the number %1.</numerusform>
            <numerusform>%n questions get the numbers from %1 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are in the catalogue of this role already.</source>
        <translation>
            <numerusform>%n line is in the catalogue of this role already.</numerusform>
            <numerusform>%n lines are in the catalogue of this role already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>without a place</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seats, held from %2 on</source>
        <extracomment>%1: people who attend a training, %n: its seats</extracomment>
        <translation>
            <numerusform>%1 of %n seat, held from %2 on</numerusform>
            <numerusform>%1 of %n seats, held from %2 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first wishes</source>
        <comment>for a training</comment>
        <translation>
            <numerusform>%n first wish</numerusform>
            <numerusform>%n first wishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ImportPreviewModel</name>
    <message numerus="yes">
        <source>%n possible</source>
        <translation>
            <numerusform>%n possible</numerusform>
            <numerusform>%n possible</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::InterestMatrixModel</name>
    <message numerus="yes">
        <source>%n wishes</source>
        <translation>
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::MixingModel</name>
    <message numerus="yes">
        <source>%1: %n trainings: %2</source>
        <comment>who, how many, which</comment>
        <translation>
            <numerusform>%1: one training: %2</numerusform>
            <numerusform>%1: %n trainings: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before: %n trainings: %1</source>
        <translation>
            <numerusform>Before: one training: %1</numerusform>
            <numerusform>Before: %n trainings: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 meets %n other municipalities</source>
        <translation>
            <numerusform>%1 meets one other municipality</numerusform>
            <numerusform>%1 meets %n other municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of municipalities meet, as many as before.</source>
        <translation>
            <numerusform>One pair of municipalities meets, as many as before.</numerusform>
            <numerusform>%n pairs of municipalities meet, as many as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of municipalities meet, %1 before.</source>
        <translation>
            <numerusform>One pair of municipalities meets, %1 before.</numerusform>
            <numerusform>%n pairs of municipalities meet, %1 before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are beside somebody of the same municipality, as many as before.</source>
        <translation>
            <numerusform>One seat is beside somebody of the same municipality, as many as before.</numerusform>
            <numerusform>%n seats are beside somebody of the same municipality, as many as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are beside somebody of the same municipality, %1 before.</source>
        <translation>
            <numerusform>One seat is beside somebody of the same municipality, %1 before.</numerusform>
            <numerusform>%n seats are beside somebody of the same municipality, %1 before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::PlanMovesModel</name>
    <message numerus="yes">
        <source>+ gains %n trainings more</source>
        <translation>
            <numerusform>+ gains one training more</numerusform>
            <numerusform>+ gains %n trainings more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− loses %n trainings</source>
        <translation>
            <numerusform>− loses one training</numerusform>
            <numerusform>− loses %n trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::RankProfileModel</name>
    <message numerus="yes">
        <source>%n people (%1 %)</source>
        <translation>
            <numerusform>one person (%1 %)</numerusform>
            <numerusform>%n people (%1 %)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message numerus="yes">
        <source>The planner was stopped: for the first %n levels it is proven that no plan is better. For the others the bounds below say how much better a plan could be at most.</source>
        <translation>
            <numerusform>The planner was stopped: for the first level it is proven that no plan is better. For the others the bounds below say how much better a plan could be at most.</numerusform>
            <numerusform>The planner was stopped: for the first %n levels it is proven that no plan is better. For the others the bounds below say how much better a plan could be at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people have a training.</source>
        <translation>
            <numerusform>%1 of %n person has a training.</numerusform>
            <numerusform>%1 of %n people have a training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have a first wish.</source>
        <translation>
            <numerusform>%n person has a first wish.</numerusform>
            <numerusform>%n people have a first wish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n trainings are held.</source>
        <translation>
            <numerusform>%1 of %n training is held.</numerusform>
            <numerusform>%1 of %n trainings are held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions of the coordinator could not be kept to.</source>
        <translation>
            <numerusform>%n decision of the coordinator could not be kept to.</numerusform>
            <numerusform>%n decisions of the coordinator could not be kept to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people want at most %1</source>
        <translation>
            <numerusform>%n person wants at most %1</numerusform>
            <numerusform>%n people want at most %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n people of the same municipality attend a training.</source>
        <translation>
            <numerusform>At most %n person of the same municipality attends a training.</numerusform>
            <numerusform>At most %n people of the same municipality attend a training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have fewer trainings than wanted or wish another one more.</source>
        <translation>
            <numerusform>%n person has fewer trainings than wanted or wishes another one more.</numerusform>
            <numerusform>%n people have fewer trainings than wanted or wish another one more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no training at all.</source>
        <translation>
            <numerusform>%n of them has no training at all.</numerusform>
            <numerusform>%n of them have no training at all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradictions were found. Not all of these decisions can be kept to.</source>
        <translation>
            <numerusform>%n contradiction was found. Not all of these decisions can be kept to.</numerusform>
            <numerusform>%n contradictions were found. Not all of these decisions can be kept to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people get a training.</source>
        <translation>
            <numerusform>One more person gets a training.</numerusform>
            <numerusform>%n more people get a training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fewer get a training.</source>
        <translation>
            <numerusform>One person fewer gets a training.</numerusform>
            <numerusform>%n people fewer get a training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people get their first wish.</source>
        <translation>
            <numerusform>One more person gets a first wish.</numerusform>
            <numerusform>%n more people get their first wish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fewer get their first wish.</source>
        <translation>
            <numerusform>One person fewer gets a first wish.</numerusform>
            <numerusform>%n people fewer get their first wish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people get one of their first %1 wishes.</source>
        <translation>
            <numerusform>One more person gets one of the first %1 wishes.</numerusform>
            <numerusform>%n more people get one of their first %1 wishes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fewer get one of their first %1 wishes.</source>
        <translation>
            <numerusform>One person fewer gets one of the first %1 wishes.</numerusform>
            <numerusform>%n people fewer get one of their first %1 wishes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people attend at least %1 trainings.</source>
        <translation>
            <numerusform>One more person attends at least %1 trainings.</numerusform>
            <numerusform>%n more people attend at least %1 trainings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people fewer attend at least %1 trainings.</source>
        <translation>
            <numerusform>One person fewer attends at least %1 trainings.</numerusform>
            <numerusform>%n people fewer attend at least %1 trainings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pins or fixed trainings more cannot be honoured.</source>
        <translation>
            <numerusform>One pin or fixed training more cannot be honoured.</numerusform>
            <numerusform>%n pins or fixed trainings more cannot be honoured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pins or fixed trainings are honoured.</source>
        <translation>
            <numerusform>One more pin or fixed training is honoured.</numerusform>
            <numerusform>%n more pins or fixed trainings are honoured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trainings of %n people change.</source>
        <translation>
            <numerusform>The trainings of one person change.</numerusform>
            <numerusform>The trainings of %n people change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>who are planned for</comment>
        <extracomment>inserted into “%1; %2 with %3.”</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <comment>that are planned</comment>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <comment>of all trainings</comment>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %n trainings at most.</source>
        <translation>
            <numerusform>%1 wants %n training at most.</numerusform>
            <numerusform>%1 wants %n trainings at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n seats would be taken by pins and more.</source>
        <translation>
            <numerusform>There is only %n seat, and more people would be pinned there.</numerusform>
            <numerusform>There are only %n seats, and more people would be pinned there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is full: %1 of %n seats would be taken; planning again moves others.</source>
        <translation>
            <numerusform>It is full: %1 of %n seat would be taken; planning again moves others.</numerusform>
            <numerusform>It is full: %1 of %n seats would be taken; planning again moves others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is held with %n people or more; that would be %1.</source>
        <translation>
            <numerusform>It is held with %n person or more; that would be %1.</numerusform>
            <numerusform>It is held with %n people or more; that would be %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %2 of %n people that it needs.</source>
        <translation>
            <numerusform>“%1” has %2 of %n person that it needs.</numerusform>
            <numerusform>“%1” has %2 of %n people that it needs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %2 people for %n seats.</source>
        <translation>
            <numerusform>“%1” has %2 people for %n seat.</numerusform>
            <numerusform>“%1” has %2 people for %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n people of %2, which are more than the limit.</source>
        <translation>
            <numerusform>“%1” has %n person of %2, which is more than the limit.</numerusform>
            <numerusform>“%1” has %n people of %2, which are more than the limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 attends %2 trainings and wants %n at most.</source>
        <translation>
            <numerusform>%1 attends %2 trainings and wants %n at most.</numerusform>
            <numerusform>%1 attends %2 trainings and wants %n at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have fewer seats than it gave them.</source>
        <translation>
            <numerusform>%n person has fewer seats than it gave.</numerusform>
            <numerusform>%n people have fewer seats than it gave them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan breaks %n rules.</source>
        <translation>
            <numerusform>The plan breaks %n rule.</numerusform>
            <numerusform>The plan breaks %n rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people get a training.</source>
        <translation>
            <numerusform>%1 of %n person gets a training.</numerusform>
            <numerusform>%1 of %n people get a training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people who want at least %2 trainings get as many.</source>
        <translation>
            <numerusform>%1 of %n person who wants at least %2 trainings gets as many.</numerusform>
            <numerusform>%1 of %n people who want at least %2 trainings get as many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people get a first wish.</source>
        <translation>
            <numerusform>%1 of %n person gets a first wish.</numerusform>
            <numerusform>%1 of %n people get a first wish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people get one of their first %2 wishes.</source>
        <translation>
            <numerusform>%1 of %n person gets one of the first %2 wishes.</numerusform>
            <numerusform>%1 of %n people get one of their first %2 wishes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pins or trainings that have to be held cannot be followed.</source>
        <translation>
            <numerusform>%n pin or training that has to be held cannot be followed.</numerusform>
            <numerusform>%n pins or trainings that have to be held cannot be followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All seats together are %n ranks away from first wishes.</source>
        <translation>
            <numerusform>All seats together are %n rank away from first wishes.</numerusform>
            <numerusform>All seats together are %n ranks away from first wishes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats of the plan before are given up.</source>
        <translation>
            <numerusform>%n seat of the plan before is given up.</numerusform>
            <numerusform>%n seats of the plan before are given up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats go to a further person of a municipality that is in the training already.</source>
        <translation>
            <numerusform>%n seat goes to a further person of a municipality that is in the training already.</numerusform>
            <numerusform>%n seats go to a further person of a municipality that is in the training already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Full: %1 of %n seats are taken.</source>
        <translation>
            <numerusform>Full: %1 of %n seat is taken.</numerusform>
            <numerusform>Full: %1 of %n seats are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wish it less, but have no other training.</source>
        <translation>
            <numerusform>%n of them wishes it less, but has no other training.</numerusform>
            <numerusform>%n of them wish it less, but have no other training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wish it less; a change would make the plan as a whole worse.</source>
        <translation>
            <numerusform>%n of them wishes it less; a change would make the plan as a whole worse.</numerusform>
            <numerusform>%n of them wish it less; a change would make the plan as a whole worse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not held: it needs %n people; %1 who wish it are free for it.</source>
        <translation>
            <numerusform>Not held: it needs %n person; %1 who wish it are free for it.</numerusform>
            <numerusform>Not held: it needs %n people; %1 who wish it are free for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” wants no more than %n trainings.</source>
        <translation>
            <numerusform>“%1” wants no more than %n training.</numerusform>
            <numerusform>“%1” wants no more than %n trainings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n people of one municipality may attend “%1”.</source>
        <translation>
            <numerusform>No more than %n person of one municipality may attend “%1”.</numerusform>
            <numerusform>No more than %n people of one municipality may attend “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n seats.</source>
        <translation>
            <numerusform>“%1” has %n seat.</numerusform>
            <numerusform>“%1” has %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs %n people, and %2 are able to attend it.</source>
        <translation>
            <numerusform>“%1” needs %n person, and %2 are able to attend it.</numerusform>
            <numerusform>“%1” needs %n people, and %2 are able to attend it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People without any of their first %n wishes</source>
        <translation>
            <numerusform>People without their first %n wish</numerusform>
            <numerusform>People without any of their first %n wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People with fewer than %n trainings who want as many</source>
        <translation>
            <numerusform>People with fewer than %n training who want as many</numerusform>
            <numerusform>People with fewer than %n trainings who want as many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n are possible.</source>
        <translation>
            <numerusform>No more than %n is possible.</numerusform>
            <numerusform>No more than %n are possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No less than %n is possible.</source>
        <translation>
            <numerusform>No less than %n is possible.</numerusform>
            <numerusform>No less than %n is possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people without a place</source>
        <translation>
            <numerusform>%n person without a place</numerusform>
            <numerusform>%n people without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a first wish</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n with a first wish</numerusform>
            <numerusform>%n with a first wish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not proven: %1 of %n levels are known to be the best possible.</source>
        <translation>
            <numerusform>Not proven: %1 of %n level is known to be the best possible.</numerusform>
            <numerusform>Not proven: %1 of %n levels are known to be the best possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>who get seats</comment>
        <extracomment>inserted into “%1 get %2 in %3.”</extracomment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <comment>that people get</comment>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings</source>
        <comment>in which people get seats</comment>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are new.</source>
        <translation>
            <numerusform>%n seat is new.</numerusform>
            <numerusform>%n seats are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats that people hold now are taken back.</source>
        <translation>
            <numerusform>%n seat that somebody holds now is taken back.</numerusform>
            <numerusform>%n seats that people hold now are taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings become confirmed.</source>
        <translation>
            <numerusform>%n training becomes confirmed.</numerusform>
            <numerusform>%n trainings become confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings stay empty.</source>
        <translation>
            <numerusform>%n training stays empty.</numerusform>
            <numerusform>%n trainings stay empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainings have no date yet and are left out.</source>
        <translation>
            <numerusform>%n training has no date yet and is left out.</numerusform>
            <numerusform>%n trainings have no date yet and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no wishes; any training counts as not wished for them.</source>
        <translation>
            <numerusform>%n person has no wishes; any training counts as not wished for that person.</numerusform>
            <numerusform>%n people have no wishes; any training counts as not wished for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are left out: they have no wishes, and trainings not wished are not for them.</source>
        <translation>
            <numerusform>%n person is left out: without wishes, and trainings not wished are no option.</numerusform>
            <numerusform>%n people are left out: they have no wishes, and trainings not wished are not for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are left out: no training is for their role.</source>
        <translation>
            <numerusform>%n person is left out: no training is for the role.</numerusform>
            <numerusform>%n people are left out: no training is for their role.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are left out: they have as many trainings as they want.</source>
        <translation>
            <numerusform>%n person is left out: there are as many trainings as wanted.</numerusform>
            <numerusform>%n people are left out: they have as many trainings as they want.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people hold a seat but do not take part any more; accepting a plan frees it.</source>
        <translation>
            <numerusform>%n person holds a seat but does not take part any more; accepting a plan frees it.</numerusform>
            <numerusform>%n people hold a seat but do not take part any more; accepting a plan frees it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pins are passed over, as their people do not take part.</source>
        <translation>
            <numerusform>%n pin is passed over, as the person does not take part.</numerusform>
            <numerusform>%n pins are passed over, as their people do not take part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats that people hold now do not fit their wishes, role or dates; pin them to keep them.</source>
        <translation>
            <numerusform>%n seat that somebody holds now does not fit the wishes, role or dates; pin it to keep it.</numerusform>
            <numerusform>%n seats that people hold now do not fit their wishes, role or dates; pin them to keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions that people wish are answered by none of these trainings.</source>
        <translation>
            <numerusform>%n question that people wish is answered by none of these trainings.</numerusform>
            <numerusform>%n questions that people wish are answered by none of these trainings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” with %n people or more</source>
        <translation>
            <numerusform>“%1” with one person or more</numerusform>
            <numerusform>“%1” with %n people or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” with room for %n people</source>
        <translation>
            <numerusform>“%1” with room for one person</numerusform>
            <numerusform>“%1” with room for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adopt %n what-ifs</source>
        <translation>
            <numerusform>Adopt a what-if</numerusform>
            <numerusform>Adopt a what-if of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n certificates. Please check them one by one.</source>
        <translation>
            <numerusform>The file holds %n certificate. Please check it by itself.</numerusform>
            <numerusform>The file holds %n certificates. Please check them one by one.</numerusform>
        </translation>
    </message>
</context>
</TS>
