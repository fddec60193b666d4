/** The participant's room and all elements of the board; the Flow view loads this module. */
import './elements/field.ts';
import './elements/origin-picker.ts';
import './lenses/index.ts';
import './room.ts';
