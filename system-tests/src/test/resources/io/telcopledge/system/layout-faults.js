// What is wrong with the layout of the page that is open, as sentences: something wider than the window, a text that is
// cut off, two texts that lie over one another. Called by LayoutFaults, which returns what this returns.
const longTexts = arguments[0];
return (function () {
  'use strict';
  // The height of a line's box is more than its letters need; so much of it, at either end, may lie over another's.
  const SPARE = 0.3;
  const NOTICED = 2;
  const faults = [];
  // What others write, as they may: without a blank, in several scripts. Our own words and figures stay as they are.
  const LONG = 'Wörter_ohne_Leerzeichen_没有空格的长句مرحبا🙂'.repeat(6);
  const OURS = '.figure, .date, .due, .verdict, .number, .value, .left, .ways, thead, nav, button, label, svg, small, h1, h2, dt';
  const root = document.documentElement;
  // Not innerWidth: a phone that is emulated zooms out until all that is too wide is seen.
  const room = root.clientWidth;

  function clips(style, axis) {
    const overflow = style['overflow' + axis];
    return overflow === 'hidden' || overflow === 'clip';
  }

  /** Only for screen readers, or to be shown with the keyboard's focus. */
  function isAside(element) {
    return element.closest('.aside, .skip, title, noscript') !== null;
  }

  /** What can be scrolled to is not lost, so that such a box bounds what is seen and cuts nothing off. */
  function visiblePart(element, box) {
    let part = { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    let cut = null;
    for (let around = element; around && around !== document.body; around = around.parentElement) {
      const style = getComputedStyle(around);
      const inSvg = around instanceof SVGElement && around.tagName !== 'svg';
      if (inSvg || (style.overflowX === 'visible' && style.overflowY === 'visible')) {
        continue;
      }
      const bounds = around.getBoundingClientRect();
      const lost = (clips(style, 'X') && (part.left < bounds.left - NOTICED || part.right > bounds.right + NOTICED))
          || (clips(style, 'Y') && (part.top < bounds.top - NOTICED || part.bottom > bounds.bottom + NOTICED));
      if (lost) {
        cut = around;
      }
      part = {
        left: Math.max(part.left, bounds.left), right: Math.min(part.right, bounds.right),
        top: Math.max(part.top, bounds.top), bottom: Math.min(part.bottom, bounds.bottom)
      };
    }
    return { part: part, cut: cut };
  }

  function name(element) {
    const id = element.id ? '#' + element.id : '';
    return element.tagName.toLowerCase() + id + (element.className && element.className.baseVal === undefined
      ? '.' + String(element.className).trim().replace(/\s+/g, '.') : '');
  }

  function shown(text) {
    const words = text.textContent.trim().replace(/\s+/g, ' ');
    return '“' + (words.length > 40 ? words.slice(0, 40) + '…' : words) + '”';
  }

  function lines() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement;
      if (!text.textContent.trim() || isAside(element) || /^(SCRIPT|STYLE|OPTION)$/.test(element.tagName)
          || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
        continue;
      }
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) {
          continue;
        }
        const spare = box.height * SPARE;
        const core = { left: box.left, right: box.right, top: box.top + spare, bottom: box.bottom - spare };
        const seen = visiblePart(element, core);
        if (seen.cut) {
          faults.push('cut off: ' + shown(text) + ' by ' + name(seen.cut));
        } else if (core.right > room + NOTICED && seen.part.right > room + NOTICED) {
          faults.push('beyond the window: ' + shown(text) + ' in ' + name(element));
        }
        if (seen.part.right - seen.part.left > NOTICED && seen.part.bottom - seen.part.top > NOTICED) {
          found.push({ text: text, box: seen.part });
        }
      }
    }
    return found;
  }

  function overlaps(all) {
    all.sort(function (one, other) { return one.box.top - other.box.top; });
    for (let i = 0; i < all.length; i++) {
      for (let j = i + 1; j < all.length && all[j].box.top < all[i].box.bottom; j++) {
        const one = all[i].box;
        const other = all[j].box;
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        if (wide > NOTICED && high > NOTICED) {
          faults.push('over one another: ' + shown(all[i].text) + ' and ' + shown(all[j].text));
        }
      }
    }
  }


  function lengthen() {
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (text.textContent.trim() && !text.parentElement.closest(OURS)) {
        text.textContent = LONG;
      }
    }
  }

  if (longTexts) {
    lengthen();
  }
  if (root.scrollWidth > room) {
    faults.push('the page is ' + root.scrollWidth + ' px wide in a window of ' + room);
  }
  overlaps(lines());
  return Array.from(new Set(faults));
})();
