// Faults planted for the test of the strict page: each must be noticed.
const attempts = [
  () => {
    document.body.innerHTML = '';
  },
  () => {
    const paragraph = document.createElement('p');
    paragraph.setAttributeNS(null, 'style', 'color: red');
    document.body.append(paragraph);
  },
  // biome-ignore lint/security/noGlobalEval: the planted fault itself
  () => window.eval('1'),
  () => document.body.setAttribute('onclick', 'alert(1)'),
  () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the planted fault itself
    document.cookie = 'a=b';
  },
  () => localStorage.setItem('a', 'b'),
  () => fetch('/elsewhere.json'),
  () => {
    const image = new Image();
    image.src = '/elsewhere.png';
    document.body.append(image);
  },
  () => console.log('a word too much'),
];
for (const attempt of attempts)
  try {
    attempt();
  } catch {
    // The trap has noted it.
  }
setTimeout(() => {
  document.documentElement.dataset.done = 'planted';
}, 100);
