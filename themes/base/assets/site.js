// What only the reader's clock knows: whether something is open now, and how old a page has become meanwhile. All words come
// from the page's data attributes (see src/page/hours.rs). It also fetches the search's script when that is wanted. Without
// this script, or in an old browser, the page is whole. It also carries the helper's slip from page to page.
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
  function dayWords(words, day, today, dated) {
    if (day === today && !dated) return words.today;
    if (day === today + 1 && !dated) return words.tomorrow;
    var name = words.days.split('|')[(((day + 3) % 7) + 7) % 7];
    if (day < today + 7 && !dated) return name;
    var date = new Date(day * 864e5);
    var form = words.dates.split('|').filter(function (form) { return parseInt(form, 10) === date.getUTCMonth() + 1; })[0];
    return form ? name + ' ' + fill(form.slice(form.indexOf('=') + 1), { d: date.getUTCDate() }) : '';
  }

  // The texts of the page, or of the part of it that an element stands in: a slip may be in another language.
  function wordsFor(element, words) {
    while (element && element.getAttribute) {
      if (/(^| )slip( |$)/.test(element.className)) return (element.querySelector('.live-texts') || {}).dataset || words;
      element = element.parentNode;
    }
    return words;
  }

  // What is printed later must not say “now” or “tomorrow”.
  function onPaper(element) {
    while (element && element.getAttribute) {
      if (element.hasAttribute('data-paper')) return true;
      element = element.parentNode;
    }
    return false;
  }

  function hours(now, page) {
    each('[data-hours]', function (element) {
      var words = wordsFor(element, page), paper = onPaper(element);
      function clock(minute) {
        var m = minute % 1440;
        return fill(words.clock, { h: minute === 1440 ? 24 : Math.floor(m / 60), m: two(m % 60) });
      }
      function range(start, end) {
        if (start % 60 || end % 60) return clock(start) + '–' + clock(end);
        return fill(words.range, { a: start / 60 % 24, b: end > 1440 ? end / 60 % 24 : end / 60 });
      }
      var told = JSON.parse(element.getAttribute('data-hours'));
      var first = told[0], at = (now.day - first) * 1440 + now.minute;
      if (at < 0) return;
      var text = '', state = 'closed', next = null, always = false;
      if (now.day - first >= told[1]) { text = words.ask; state = 'ask'; }
      function stretches(lists, act) {
        lists.forEach(function (list) {
          list.slice(2).forEach(function (day) { act(day, list[0], list[1]); });
        });
      }
      stretches(told[3], function (day, start, end) {
        if (!paper && day * 1440 + start <= at && at < day * 1440 + end) { text = words.ask; state = 'ask'; }
      });
      stretches(told[2], function (day, start, end) {
        if (text && state !== 'open') return;
        // Open round the clock: there is no closing time to tell.
        if (day * 1440 + start <= at && at < day * 1440 + end && end - at + day * 1440 > 2880) always = true;
        if (!paper && day * 1440 + start <= at && at < day * 1440 + end) {
          text = fill(words.open, { time: clock(end) });
          state = 'open';
        } else if (day * 1440 + end > at && (next === null || day * 1440 + start < next.from)) {
          next = { day: first + day, from: day * 1440 + start, start: start, end: end };
        }
      });
      element.className = 'live';
      element.hidden = always;
      if (always) return;
      if (!text && next !== null) {
        var name = dayWords(words, next.day, now.day, paper);
        text = name ? fill(words.closed, { day: name, time: range(next.start, next.end) }) : words.shut;
      }
      element.hidden = !text;
      element.textContent = text;
      element.className = 'live live-' + state;
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

  function notices(now, page) {
    each('[data-verified]', function (notice) {
      var words = wordsFor(notice, page);
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

  // The helper's slip stands in the fragment of the address only: `#a=oodi,kemi-kirjasto`. Links within the site carry it on;
  // a link to a heading is carried as `#a=oodi&to=heading`.
  function slip() {
    var ids = [];
    function read() {
      var found = /^#a=([a-z0-9,-]*)(?:&to=(.+))?$/.exec(location.hash);
      if (found) ids = found[1].split(',').filter(function (id, at, all) { return id && all.indexOf(id) === at; });
      return found;
    }
    function hash(to) { return ids.length ? '#a=' + ids.join(',') + (to ? '&to=' + to : '') : to ? '#' + to : ''; }
    function show() {
      each('[data-tray]', function (link) {
        var text = link.getAttribute('data-text') || link.textContent;
        link.setAttribute('data-text', text);
        link.textContent = text + ' (' + ids.length + ')';
        link.parentNode.hidden = !ids.length || link.pathname === location.pathname;
      });
    }
    function carry(event) {
      var link = event.target;
      while (link && link.nodeName !== 'A') link = link.parentNode;
      if (!link || !link.href || link.origin !== location.origin) return;
      var way = /^#a=[^&]*(?:&to=(.+))?$/.exec(link.hash);
      if (!way && !ids.length) return;
      var to = way ? way[1] : link.hash.slice(1);
      if (link.pathname === location.pathname && link.search === location.search && to) return;
      if (link.pathname.indexOf(base) === 0) link.hash = hash(to);
    }
    // Everything below the folder of the language, and its neighbours, is this site.
    var front = doc.querySelector('.brand'), base = front ? front.pathname.replace(/[^/]+\/$/, '') : '/';
    if (!window.history || !history.replaceState) return;
    window.addEventListener('hashchange', function () {
      if (read()) doc.dispatchEvent(new Event('slip-read'));
      else if (ids.length) history.replaceState(history.state, '', hash(location.hash.slice(1)));
      show();
    });
    ['mousedown', 'click', 'auxclick', 'contextmenu'].forEach(function (kind) { doc.addEventListener(kind, carry, true); });
    doc.addEventListener('submit', function (event) {
      if (event.target.method === 'get' && ids.length) event.target.action = event.target.action.replace(/#.*/, '') + hash();
    }, true);
    // The page's own script adds and removes places.
    doc.addEventListener('slip-changed', function (event) {
      ids = event.detail;
      history.replaceState(history.state, '', location.pathname + location.search + hash());
      show();
    });
    var found = read();
    var target = found && found[2] && doc.getElementById(found[2]);
    if (target && target.scrollIntoView) target.scrollIntoView();
    show();
  }

  function refresh() {
    var now = helsinki(), texts = doc.querySelector('.live-texts');
    if (!now || !texts || !texts.dataset) return;
    hours(now, texts.dataset);
    notices(now, texts.dataset);
  }

  print();
  search();
  each('html', slip);
  refresh();
  doc.addEventListener('slip-shown', refresh);
})();
