/**
 * The second press of the double click that opened the dialog, or that opened a step, must not land
 * on what appeared under the pointer. Browsers count presses in `detail`; a count that did not
 * begin here is not meant for us. No clock is involved.
 */
export function refuseTails(root: ShadowRoot): { anew(): void } {
  let begun = false;
  root.addEventListener(
    'click',
    (event) => {
      const { detail } = event as MouseEvent;
      if (detail === 1) begun = true;
      if (detail <= 1 || begun) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  return {
    anew() {
      begun = false;
    },
  };
}
