/** Words to say get a button that copies them, where the browser can do that. */
/** @type {any} */
const copy = document.getElementById('copy');
const places = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.say'));
if (copy && navigator.clipboard) places.forEach(offer);

/** @param {HTMLElement} words */
function offer(words) {
  const button = copy.content.firstElementChild.cloneNode(true);
  const status = button.querySelector('[role=status]');
  button.querySelector('button').addEventListener('click', async () => {
    // Emptied first, so that the same words are news the second time too.
    status.textContent = '';
    const said = await navigator.clipboard.writeText(words.innerText.trim()).then(
      () => 'done',
      () => 'failed',
    );
    status.textContent = status.dataset[said];
  });
  words.after(button);
}
