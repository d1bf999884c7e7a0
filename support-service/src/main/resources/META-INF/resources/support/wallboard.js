// Puts fresh figures in the place of the old ones. Without a script the browser loads the whole page again instead;
// with it, a page on a wall outlives a server that is away, and says so.
const SECONDS = 15;

async function refresh() {
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
    document.querySelector('.wall').replaceWith(fresh.querySelector('.wall'));
  } catch (away) {
    document.getElementById('lost').hidden = false;
  }
}

setInterval(refresh, SECONDS * 1000);
