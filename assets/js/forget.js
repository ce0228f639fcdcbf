/** The button that takes from the device what a page has kept there. */

/** @param {() => void} act what to do when it is pressed */
export function offerForgetting(act) {
  document.querySelectorAll('.forget').forEach((box) => {
    const said = /** @type {HTMLElement} */ (box.querySelector('[role=status]'));
    /** @type {HTMLElement} */ (box).hidden = false;
    box.querySelector('button')?.addEventListener('click', () => {
      act();
      said.textContent = said.dataset.done ?? '';
    });
  });
}
