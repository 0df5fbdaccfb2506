// The peer of the page-cost bench: reads on every key, rescans on every change, a pattern of 25 phrases.
const phrases =
  /\b(kill myself|want to die|end my life|end it all|suicidal|suicide|kms|hate myself|hurt myself|cut myself|self harm|worthless|useless|no point|better off without me|better off dead|can't go on|can't do this anymore|give up|burden|nobody cares|hopeless|wish i was dead|don't want to be here|goodbye everyone)\b/i;
const read = (box) => ('value' in box ? box.value : box.innerText);
const check = (box) => box.classList.toggle('plain-text-box-hit', phrases.test(read(box)));
const attach = () => {
  for (const box of document.querySelectorAll(
    'textarea, input[type="text"], [contenteditable="true"]',
  )) {
    if (box.dataset.plainTextBox) continue;
    box.dataset.plainTextBox = 'yes';
    box.addEventListener('input', () => check(box));
    box.addEventListener('keyup', () => check(box));
  }
};
attach();
new MutationObserver(attach).observe(document.documentElement, { childList: true, subtree: true });
