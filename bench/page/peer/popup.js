// What the plainest popup does: read one setting, and say it.
chrome.storage?.local.get('on').then(({ on }) => {
  document.querySelector('h1').textContent = on === false ? 'Off here' : 'On here';
});
