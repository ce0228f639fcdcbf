// Runs in the browser: goes one reader's way in a frame, and tells how long ten results took.
const PAGES = { vejviser: { box: '/', results: '/soeg/' }, pagefind: { box: '/bench/pagefind.html', results: '/bench/pagefind.html' } };
/** Milliseconds from one letter to the next. */
const TYPING = 180;
const frame = document.querySelector('iframe');
const sleep = time => new Promise(resolve => setTimeout(resolve, time));
/** What is asked for ahead of need has come, and nothing more is asked for. */
const quiet = () => fetch('/bench/quiet');

async function until(test) {
  for (;;) {
    try {
      const result = test(frame.contentDocument);
      if (result) return result;
    } catch { /* it is between two pages */ }
    await sleep(5);
  }
}

const { way, engine, query } = await (await fetch('/bench/job')).json(), { box, results } = PAGES[engine];
let begun;
if (way === 'link') {
  begun = performance.now();
  frame.src = `${results}?q=${encodeURIComponent(query)}`;
} else {
  frame.src = box;
  const form = await until(page => page.readyState === 'complete' && page.querySelector('form.find'));
  await quiet();
  form.q.focus();
  for (const letter of query) {
    await sleep(TYPING);
    form.q.value += letter;
    form.q.dispatchEvent(new frame.contentWindow.InputEvent('input', { bubbles: true }));
  }
  if (way === 'suggested') await quiet();
  begun = performance.now();
  form.requestSubmit();
}
await until(page => frame.contentWindow.location.search.includes('q=') && page.querySelector('.hits > li:nth-child(10)'));
await fetch(`/bench/time?ms=${performance.now() - begun}`);
