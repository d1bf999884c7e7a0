// Brings a part of the open page up to date with a fresh copy of it from the server, so that the words are the server's
// in either language. Only what differs is changed: an element stays the same element, with the keyboard's focus, a
// screen reader's place and what somebody has opened.

const REACHED = 'a[href], button, summary, input, select, textarea, [tabindex]';

export function renew(old, fresh) {
  const reader = old.contains(document.activeElement) ? document.activeElement : null;
  const place = Array.from(old.querySelectorAll(REACHED)).indexOf(reader);
  merge(old, fresh, reader);
  if (reader && document.activeElement !== reader) {
    // Where it is gone, who was there goes on with what came into its place.
    const now = Array.from(old.querySelectorAll(REACHED));
    const next = reader.isConnected ? reader : now[Math.min(place, now.length - 1)];
    if (next) {
      next.focus({ preventScroll: true });
    }
  }
}

function merge(old, fresh, reader) {
  for (const attribute of Array.from(old.attributes)) {
    if (!fresh.hasAttribute(attribute.name) && !isReaders(old, attribute.name)) {
      old.removeAttribute(attribute.name);
    }
  }
  for (const attribute of fresh.attributes) {
    if (old.getAttribute(attribute.name) !== attribute.value && !isReaders(old, attribute.name)) {
      old.setAttribute(attribute.name, attribute.value);
    }
  }
  mergeChildren(old, fresh, reader);
}

function isReaders(element, attribute) {
  return element.localName === 'details' && attribute === 'open';
}

function mergeChildren(old, fresh, reader) {
  const named = new Map();
  for (const child of Array.from(old.children)) {
    if (child.id && fresh.querySelector(':scope > [id="' + CSS.escape(child.id) + '"]')) {
      named.set(child.id, child);
    } else if (child.id) {
      child.remove();
    }
  }
  let at = old.firstChild;
  for (const wanted of Array.from(fresh.childNodes)) {
    const same = wanted.id ? named.get(wanted.id) : isAlike(at, wanted) ? at : null;
    if (!same) {
      old.insertBefore(document.importNode(wanted, true), at);
      continue;
    }
    if (same !== at && same.contains(reader)) {
      // What is moved loses the focus: the others go around it.
      while (at !== same) {
        const other = at;
        at = at.nextSibling;
        old.insertBefore(other, same.nextSibling);
      }
    } else if (same !== at) {
      old.insertBefore(same, at);
    }
    if (same.nodeType === Node.ELEMENT_NODE) {
      merge(same, wanted, reader);
    } else if (same.nodeValue !== wanted.nodeValue) {
      same.nodeValue = wanted.nodeValue;
    }
    at = same.nextSibling;
  }
  while (at) {
    const rest = at;
    at = at.nextSibling;
    rest.remove();
  }
}

function isAlike(old, fresh) {
  return old !== null && old.nodeType === fresh.nodeType && old.nodeName === fresh.nodeName && !old.id;
}
