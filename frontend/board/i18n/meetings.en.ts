/** English texts of meetings that go on with an earlier OKR. */
export const meetingsEn = {
  'origin.title': 'Your group goes on',
  'origin.text': 'You begin with the OKR that {group} accepted in “{workshop}”, as of {day}.',
  'origin.line': 'OKR from “{workshop}”, {group}, as of {day}',
};
