import './capacity.ts';
import './columns.ts';
import './form.ts';
import './okr.ts';
import './review.ts';
import './score.ts';
import './table.ts';
import './tree.ts';
