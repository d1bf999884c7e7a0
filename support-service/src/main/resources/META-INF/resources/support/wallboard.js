// Renews the figures where they stand. Without a script the browser loads the whole page again instead; with it, a page
// on a wall outlives a server that is away, and says so.
import { renew } from '/look/renew.js';

const MILLIS = 15000;
const wall = document.querySelector('.wall');
let asking = false;

async function refresh() {
  if (asking) {
    return;
  }
  asking = true;
  try {
    const answer = await fetch(location.href, { headers: { 'X-Requested-With': 'JavaScript' }, cache: 'no-store' });
    if (answer.status === 401 || answer.status === 499) {
      location.reload();
      return;
    }
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    renew(wall, fresh.querySelector('.wall'));
  } catch (away) {
    document.getElementById('lost').hidden = false;
  } finally {
    asking = false;
  }
}

// Stopping and going on are addresses of their own, so that a wall can be opened either way and works without a script.
wall.addEventListener('click', function (event) {
  const link = event.target.closest('#refreshing');
  if (link) {
    event.preventDefault();
    history.replaceState(null, '', link.href);
    refresh();
  }
});

setInterval(function () {
  if (wall.dataset.refreshes === 'true') {
    refresh();
  }
}, MILLIS);
