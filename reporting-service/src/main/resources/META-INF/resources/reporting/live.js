// Keeps an open page up to date. The page is complete without it: what changes is taken from the page itself, asked
// for again, so that the words are the server's in either language.
(function () {
  'use strict';
  var note = document.querySelector('[data-live]');
  if (!note || !window.EventSource || !window.fetch) {
    return;
  }
  var AGAIN_AFTER_MILLIS = 60000;
  var TOGETHER_MILLIS = 500;
  var RENEWED = '.lead .tallies, .lead .when, .card';
  var REACHED = 'a, summary';
  var address = note.dataset.live;
  var stream = null;
  var pending = 0;

  function open() {
    stream = new EventSource(address);
    ['verdict', 'reset'].forEach(function (name) {
      stream.addEventListener(name, function (event) {
        address = address.replace(/after=\d+/, 'after=' + event.lastEventId);
        // Several verdicts often change together.
        clearTimeout(pending);
        pending = setTimeout(renew, TOGETHER_MILLIS);
      });
    });
    stream.onerror = function () {
      // It comes again by itself, unless it was refused: then everybody who may listen does so already.
      if (stream.readyState === EventSource.CLOSED) {
        setTimeout(listen, AGAIN_AFTER_MILLIS);
      }
    };
  }

  function listen() {
    var closed = !stream || stream.readyState === EventSource.CLOSED;
    if (closed && !document.hidden) {
      open();
    }
  }

  function renew() {
    fetch(location.href, { headers: { Accept: 'text/html' } })
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
      .then(function (html) { replace(new DOMParser().parseFromString(html, 'text/html')); })
      .catch(function () { pending = setTimeout(renew, AGAIN_AFTER_MILLIS); });
  }

  function replace(fresh) {
    var news = [];
    document.querySelectorAll(RENEWED).forEach(function (old) {
      var now = old.id ? fresh.getElementById(old.id) : fresh.querySelector('.lead .' + old.classList[0]);
      if (!now || now.innerHTML === old.innerHTML) {
        return;
      }
      if (old.id && word(old) !== word(now)) {
        news.push(now.querySelector('h3').textContent + note.dataset.colon + word(now));
      }
      now = document.importNode(now, true);
      // What somebody has opened stays open, and who is in a card stays in it.
      now.querySelectorAll('details').forEach(function (details, at) {
        details.open = (old.querySelectorAll('details')[at] || details).open;
      });
      var place = Array.from(old.querySelectorAll(REACHED)).indexOf(document.activeElement);
      old.replaceWith(now);
      if (place >= 0) {
        now.querySelectorAll(REACHED)[place].focus({ preventScroll: true });
      }
    });
    if (news.length > 0) {
      note.textContent = news.join(note.dataset.semicolon);
    }
  }

  /** A card's verdict, without its sign. */
  function word(card) {
    return card.querySelector('header .verdict').lastChild.textContent;
  }

  // A page that nobody looks at leaves its place to others, and goes on where it was.
  document.addEventListener('visibilitychange', function () {
    if (document.hidden && stream) {
      stream.close();
    }
    listen();
  });
  listen();
})();
