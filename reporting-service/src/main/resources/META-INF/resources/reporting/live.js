// Keeps an open page up to date. The page is complete without it: what changes is taken from the page itself, asked
// for again, so that the words are the server's in either language.
import { renew } from '/look/renew.js';

const note = document.querySelector('[data-live]');
if (note) {
  const AGAIN_AFTER_MILLIS = 60000;
  const TOGETHER_MILLIS = 500;
  const RENEWED = ['.lead .when', '.lead .tallies', '.overview tbody'];
  let address = note.dataset.live;
  let stream = null;
  let pending = 0;

  function open() {
    stream = new EventSource(address);
    ['verdict', 'reset'].forEach(function (name) {
      stream.addEventListener(name, function (event) {
        address = address.replace(/after=\d+/, 'after=' + event.lastEventId);
        // Several verdicts often change together.
        clearTimeout(pending);
        pending = setTimeout(ask, TOGETHER_MILLIS);
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
    const closed = !stream || stream.readyState === EventSource.CLOSED;
    if (closed && !document.hidden) {
      open();
    }
  }

  function ask() {
    fetch(location.href, { headers: { Accept: 'text/html' } })
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(answer.status); })
      .then(function (html) { replace(new DOMParser().parseFromString(html, 'text/html')); })
      .catch(function () { pending = setTimeout(ask, AGAIN_AFTER_MILLIS); });
  }

  function replace(fresh) {
    const before = words();
    RENEWED.forEach(function (part) {
      renew(document.querySelector(part), fresh.querySelector(part));
    });
    const now = words();
    const news = Object.keys(now).filter(function (title) { return before[title] && before[title] !== now[title]; });
    if (news.length > 0) {
      note.textContent = news
        .map(function (title) { return title + note.dataset.colon + now[title]; })
        .join(note.dataset.semicolon);
    }
  }

  /** Each promise's verdict, without its sign. */
  function words() {
    const found = {};
    document.querySelectorAll('.promise').forEach(function (row) {
      found[row.querySelector('th a').textContent] = row.querySelector('.verdict').lastChild.textContent;
    });
    return found;
  }

  // A page that nobody looks at leaves its place to others, and goes on where it was.
  document.addEventListener('visibilitychange', function () {
    if (document.hidden && stream) {
      stream.close();
    }
    listen();
  });
  listen();
}
