"use strict";
{
  // The filter by role, and the calendar of what it shows. Without this script everything is shown and downloaded.
  const element = (id) => document.getElementById(id);
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const filled = (text, values) => text.replace(/%(\d)/g, (place, number) => String(values[number - 1] ?? place));
  const schedule = element("schedule");
  const boxes = all("#roles input");
  const sessions = all(".session");
  const months = all("section");
  const link = element("calendar");
  const wholeCalendar = link?.href;
  const eventBegin = "\r\nBEGIN:VEVENT\r\n";
  const eventEnd = "\r\nEND:VEVENT\r\n";

  const textOf = (href) => atob(href.slice(href.indexOf(",") + 1));

  /** One calendar with the entries of these sessions: what stands around the entries is that of the whole one (RFC 5545 §3.6). */
  function calendarOf(shown) {
    const whole = textOf(wholeCalendar);
    let entries = "";
    for (const session of shown) {
      const own = session.querySelector(".calendar a");
      if (!own) continue;
      const text = textOf(own.href);
      entries += text.slice(text.indexOf(eventBegin) + 2, text.lastIndexOf(eventEnd) + eventEnd.length);
    }
    const text = whole.slice(0, whole.indexOf(eventBegin) + 2) + entries + whole.slice(whole.lastIndexOf(eventEnd) + eventEnd.length);
    return wholeCalendar.slice(0, wholeCalendar.indexOf(",") + 1) + btoa(text);
  }

  function show() {
    const roles = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const isShown = (session) => roles.size === 0 || session.dataset.roles.split(" ").some((role) => roles.has(role));
    for (const session of sessions) session.classList.toggle("out", !isShown(session));
    for (const month of months) month.classList.toggle("out", month.querySelector(".session:not(.out)") === null);
    schedule.classList.toggle("filtered", roles.size > 0);
    const shown = sessions.filter(isShown);
    element("status").textContent = filled(element("status").dataset.text, [shown.length, sessions.length]);
    if (!link) return;
    const hasEntry = shown.some((session) => session.querySelector(".calendar a") !== null);
    link.href = roles.size === 0 || !hasEntry ? wholeCalendar : calendarOf(shown);
    link.textContent = roles.size === 0 || !hasEntry ? link.dataset.all : link.dataset.chosen;
  }

  if (boxes.length > 1) {
    element("roles").hidden = false;
    for (const box of boxes) box.addEventListener("change", show);
    show(); // a browser may have kept what was ticked
  }
}
