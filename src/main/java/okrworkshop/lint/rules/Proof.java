package okrworkshop.lint.rules;

import java.util.List;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Quantity;
import okrworkshop.lint.reading.Quantity.Measure;
import okrworkshop.lint.reading.Sentence;
import okrworkshop.lint.words.Sought;
import okrworkshop.lint.words.WordClass;

/** What shows that a statement is about a result after all: a change, a measured effect, an acceptance, a clause of purpose. */
final class Proof {
    static final Sought ACCEPTANCE = Sought.of(
            "通经获取拿满符达pca",
            "(?:通过|经)[^,;。]{0,16}?(?:验收|评审|认证|测试|审核|审计|审批|评估|检测|复核|备案|验厂|鉴定)"
                    + "|(?:获得|取得|拿到|拿下|获)[^,;。]{0,16}?(?:认证|资质|许可证?|牌照|批文|注册证|备案|证书)|(?:满足|符合|达到)[^,;。]{0,16}?(?:标准|要求|规范|国标)"
                    + "|\\bpass(?:es|ed|ing)?\\b.{0,40}?\\b(?:audits?|certification|tests?|reviews?|inspections?|exams?|assessment)\\b"
                    + "|\\b(?:certified|accredited|accreditation|certification)\\b");

    static final Sought RESULT_MARK = Sought.of(",;。并且以 \t\n\r\f\u000b", "[,;。\\s并且以]\\s*$");

    private Proof() {}

    static boolean accepted(Sentence sentence) {
        return ACCEPTANCE.in(sentence.text());
    }

    /** A measured effect: an effect word beside a number that is not only a count of deliverables. */
    static boolean effect(Sentence sentence) {
        boolean numbers = !sentence.numbers().isEmpty();
        return numbers
                && (impact(sentence)
                        || sentence.has(WordClass.OUTCOME)
                        || sentence.numbers().stream().anyMatch(Proof::money));
    }

    static boolean impact(Sentence sentence) {
        return sentence.all(WordClass.IMPACT).stream().anyMatch(word -> !onlyLooksLikeRate(sentence.text(), word));
    }

    private static boolean onlyLooksLikeRate(String text, Span word) {
        return text.startsWith("率", word.start())
                && word.start() > 0
                && "效频速汇率".indexOf(text.charAt(word.start() - 1)) >= 0;
    }

    private static boolean money(Quantity quantity) {
        return quantity.measure() == Measure.MONEY;
    }

    /** ", so that …": behind a break a verb of result. */
    static boolean purpose(Sentence sentence) {
        if (sentence.has(WordClass.PURPOSE)) {
            return true;
        }
        String text = sentence.text();
        List<Span> results = sentence.all(WordClass.RESULT_VERB);
        return results.stream()
                .anyMatch(word -> word.start() > sentence.start() + 1
                        && (RESULT_MARK.in(text.substring(0, word.start()))
                                || text.startsWith("使", word.start())
                                || text.startsWith("让", word.start())
                                || text.startsWith("从而", word.start())
                                || text.startsWith("带来", word.start())));
    }

    /** What turns a thing done into a result. */
    static boolean clears(Sentence sentence) {
        return !sentence.changes().isEmpty() || effect(sentence) || accepted(sentence) || purpose(sentence);
    }
}
