package okrworkshop.lint.rules;

import java.util.List;
import java.util.Optional;
import okrworkshop.lint.Kind;
import okrworkshop.lint.Move;
import okrworkshop.lint.Severity;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Sentence;

/**
 * That a rule has found something.
 *
 * @param spans in the text as typed
 * @param weight when it is not the rule's usual one
 */
public record Hit(List<Span> spans, Optional<Move> move, Optional<Severity> weight) {
    static Hit at(Sentence sentence, List<Span> plain) {
        return new Hit(typed(sentence, plain), Optional.empty(), Optional.empty());
    }

    static Hit at(Sentence sentence, Span plain) {
        return at(sentence, List.of(plain));
    }

    /** About all of it: what is missing has no place. */
    static Hit whole(Sentence sentence) {
        return at(sentence, sentence.whole());
    }

    Hit with(Move proposal) {
        return new Hit(spans, Optional.of(proposal), weight);
    }

    Hit weighing(Severity severity) {
        return new Hit(spans, move, Optional.of(severity));
    }

    static List<Span> typed(Sentence sentence, List<Span> plain) {
        return plain.stream().map(sentence::typed).toList();
    }

    /** Nothing, or what was found. */
    static Optional<Hit> anywhere(Sentence sentence, List<Span> plain) {
        return plain.isEmpty() ? Optional.empty() : Optional.of(at(sentence, plain));
    }

    static boolean isFor(Kind kind, Sentence sentence) {
        return sentence.objective() == (kind == Kind.OBJECTIVE);
    }
}
