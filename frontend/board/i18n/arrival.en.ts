/** English texts of the rehearsal, and of what waits while there is no connection. */
export const arrivalEn = {
  'rehearsal.mark': 'Rehearsal',
  'rehearsal.hint': 'A rehearsal: nothing that is written now stays.',
  'rehearsal.over.title': 'The rehearsal is over',
  'rehearsal.over.text': 'What was written in it is gone, and all seats are free again. To take part in the workshop, join anew.',
  'unsent.open': 'Copy what is waiting',
  'unsent.title': 'Not sent yet',
  'unsent.text': 'These texts are on this device only. Copy them, for example when the workshop has another address now and this page does not come back.',
  'unsent.copy': 'Copy all',
  'unsent.copied': 'Copied',
  'unsent.by-hand': 'The browser did not let us copy: select the text and copy it by hand.',
  'unsent.close': 'Close',
  'unsent.comment': 'Comment',
  'unsent.draft': 'Begun',
};
