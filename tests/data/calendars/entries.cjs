// entries.cjs FOLDER LIBRARY FILE...: the entries of calendar files as ical.js or node-ical below FOLDER reads them, as
// JSON; fails when it finds an error. To be run with TZ=Europe/Berlin.
const fs = require('fs');
const [folder, library, ...files] = process.argv.slice(2);

/** A day, or the wall time in Berlin. */
function wall(moment, isDay) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(moment).map((part) => [part.type, part.value]));
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  return isDay ? day : `${day}T${parts.hour}:${parts.minute}`;
}

function byIcalJs(text) {
  const ICAL = require(`${folder}/ical.js/dist/ical.es5.cjs`);
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(zone);
  const when = (time) => (time ? (time.isDate ? time.toString() : wall(time.toJSDate())) : '');
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid, sequence: event.sequence, method: calendar.getFirstPropertyValue('method').toUpperCase(), title: event.summary,
      place: event.location || '',
      starts: when(event.startDate), ends: when(component.getFirstPropertyValue('dtend')), status: component.getFirstPropertyValue('status'),
    };
  });
}

function byNodeIcal(text) {
  const ical = require(`${folder}/node-ical`);
  const said = (value) => (value && value.val !== undefined ? value.val : value);
  return Object.values(ical.sync.parseICS(text)).filter((entry) => entry.type === 'VEVENT').map((entry) => ({
    uid: entry.uid, sequence: Number(entry.sequence), method: said(entry.method), title: said(entry.summary),
    starts: wall(entry.start, entry.datetype === 'date'), ends: entry.end ? wall(entry.end, entry.datetype === 'date') : '', status: entry.status,
  }));
}

const read = library === 'ical.js' ? byIcalJs : byNodeIcal;
const json = JSON.stringify(files.flatMap((file) => read(fs.readFileSync(file, 'utf8'))));
console.log(json.replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`));
