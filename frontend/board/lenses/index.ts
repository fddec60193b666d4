import './columns.ts';
import './form.ts';
