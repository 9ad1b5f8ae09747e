// What only the reader's clock knows: whether something is open now, and how old a page has become meanwhile. All words come
// from the page's data attributes (see src/page/hours.rs). It also fetches the search's script when that is wanted. Without
// this script, or in an old browser, the page is whole.
(function () {
  'use strict';
  var doc = document;
  if (!doc.querySelectorAll || !Array.prototype.forEach) return;
  function each(selector, act) {
    Array.prototype.forEach.call(doc.querySelectorAll(selector), function (element) {
      try { act(element); } catch (e) { /* one broken part leaves the others alone */ }
    });
  }
  function fill(text, values) {
    return text.replace(/\{(\w+)\}/g, function (whole, name) { return name in values ? values[name] : whole; });
  }
  function two(number) { return (number < 10 ? '0' : '') + number; }

  // Helsinki's wall clock: {day: days since 1970, minute: of that day}, or nothing where the browser cannot tell.
  function helsinki() {
    try {
      var parts = {};
      new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false
      }).formatToParts(new Date()).forEach(function (part) { parts[part.type] = Number(part.value); });
      var day = Date.UTC(parts.year, parts.month - 1, parts.day) / 864e5;
      var minute = (parts.hour % 24) * 60 + parts.minute;
      return isFinite(day + minute) ? { day: day, minute: minute } : null;
    } catch (e) { return null; }
  }
  function dayOf(iso) { return Date.UTC(+iso.slice(0, 4), +iso.slice(5, 7) - 1, +iso.slice(8, 10)) / 864e5; }

  function print() {
    each('[data-print]', function (button) {
      if (!window.print) return;
      button.hidden = false;
      button.addEventListener('click', function () { window.print(); });
    });
  }

  // “Tomorrow”, “on Monday”, “on Monday 7.12.”
  function dayWords(words, day, today) {
    if (day === today) return words.today;
    if (day === today + 1) return words.tomorrow;
    var name = words.days.split('|')[(((day + 3) % 7) + 7) % 7];
    if (day < today + 7) return name;
    var date = new Date(day * 864e5);
    var form = words.dates.split('|').filter(function (form) { return parseInt(form, 10) === date.getUTCMonth() + 1; })[0];
    return form ? name + ' ' + fill(form.slice(form.indexOf('=') + 1), { d: date.getUTCDate() }) : '';
  }

  function hours(now, words) {
    function clock(minute) {
      var m = minute % 1440;
      return fill(words.clock, { h: minute === 1440 ? 24 : Math.floor(m / 60), m: two(m % 60) });
    }
    each('[data-hours]', function (element) {
      var told = JSON.parse(element.getAttribute('data-hours'));
      var first = dayOf(told.from);
      var at = (now.day - first) * 1440 + now.minute;
      if (at < 0) return;
      var text = '', state = 'closed', next = null, always = false;
      if (now.day - first >= told.days) { text = words.ask; state = 'ask'; }
      function stretches(lists, act) {
        lists.forEach(function (list) {
          list.slice(2).forEach(function (day) { act(day * 1440 + list[0], day * 1440 + list[1], list[1]); });
        });
      }
      stretches(told.ask, function (start, end) {
        if (start <= at && at < end) { text = words.ask; state = 'ask'; }
      });
      stretches(told.open, function (start, end, closes) {
        if (text && state !== 'open') return;
        if (start <= at && at < end) {
          text = fill(words.open, { time: clock(closes) });
          state = 'open';
          // Open round the clock: there is no closing time to tell.
          if (end - at > 2880) always = true;
        } else if (start > at && (next === null || start < next)) next = start;
      });
      if (always) return;
      if (!text && next !== null) {
        var day = first + Math.floor(next / 1440);
        var name = dayWords(words, day, now.day);
        text = name ? fill(words.closed, { day: name, time: clock(next % 1440) }) : words.shut;
      }
      if (!text) return;
      element.textContent = text;
      element.className += ' live-' + state;
      element.hidden = false;
    });
    each('[data-ends]', function (item) {
      var ends = item.getAttribute('data-ends');
      var past = (dayOf(ends) - now.day) * 1440 + +ends.slice(11, 13) * 60 + +ends.slice(14, 16) <= now.minute;
      if (past && item.parentNode.children.length > 1) item.parentNode.removeChild(item);
    });
  }

  function months(iso, now) {
    var date = new Date(now.day * 864e5);
    var whole = (date.getUTCFullYear() - +iso.slice(0, 4)) * 12 + date.getUTCMonth() + 1 - +iso.slice(5, 7);
    return whole - (date.getUTCDate() < +iso.slice(8, 10) ? 1 : 0);
  }

  function notices(now, words) {
    each('[data-verified]', function (notice) {
      var age = months(notice.getAttribute('data-verified'), now);
      var stale = age >= +notice.getAttribute('data-stale-months');
      if (age < +notice.getAttribute('data-due-months')) return;
      notice.textContent = fill(stale ? words.stale : words.due, { date: notice.getAttribute('data-date') });
      notice.hidden = false;
    });
    each('[data-from],[data-to]', function (notice) {
      var from = notice.getAttribute('data-from'), to = notice.getAttribute('data-to');
      notice.hidden = Boolean((from && now.day < dayOf(from)) || (to && now.day > dayOf(to)));
    });
  }

  // The search's script is fetched when the reader first touches the field, and at once where results are to be shown.
  function search() {
    var results = doc.getElementById('search-found');
    function show(id, shown) {
      var part = doc.getElementById(id);
      if (part) part.hidden = !shown;
    }
    each('form[data-script]', function (form) {
      var script = doc.createElement('script'), asked = false;
      // A browser without modules keeps the plain form, and the page of results its lists and phone numbers.
      if (!('noModule' in script)) return;
      function load() {
        if (asked) return;
        asked = true;
        script = doc.createElement('script');
        script.type = 'module';
        script.integrity = form.getAttribute('data-integrity');
        script.src = form.getAttribute('data-script');
        script.onerror = function () {
          asked = false;
          show('search-loading', false);
          show('search-failed', true);
        };
        // A script that the browser is too old to read is loaded, but does not run.
        script.onload = function () {
          if (!form.hasAttribute('data-runs')) script.onerror();
        };
        if (results) {
          show('search-without', false);
          show('search-loading', true);
        }
        doc.head.appendChild(script);
      }
      form.addEventListener('focus', load, true);
      form.addEventListener('pointerdown', load);
      if (results || form.contains(doc.activeElement)) load();
    });
  }

  print();
  search();
  var now = helsinki();
  var texts = doc.getElementById('hours-texts');
  if (now && texts && texts.dataset) {
    hours(now, texts.dataset);
    notices(now, texts.dataset);
  }
})();
