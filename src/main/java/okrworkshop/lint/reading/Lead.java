package okrworkshop.lint.reading;

import okrworkshop.lint.Span;

/**
 * Where a statement's first verb is to be looked for: behind dates, adverbs and, in Chinese, a phrase with a preposition.
 *
 * @param place in the plain text
 * @param behindObject 把 or 将 puts the object before the verb, so that the verb stands further on
 */
record Lead(int place, boolean behindObject) {
    Span until(int end) {
        return new Span(place, end);
    }
}
