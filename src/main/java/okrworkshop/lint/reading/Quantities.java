package okrworkshop.lint.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okrworkshop.lint.Span;
import okrworkshop.lint.reading.Quantity.Measure;
import okrworkshop.lint.words.Sought;

/** Finds the quantities of a text whose dates are blanked out. */
final class Quantities {
    private static final String CLASSIFIER =
            "个(?!百分)|家|次|名|位|人|篇|套|项|份|台|款|条|场|轮|版|件|单|座|所|支|批|户|辆|门|节|册|张|期|层|级|端|例|台套|头|亩|吨|公里|万户";

    private static final String TIME =
            "个?工作日|个?小时|分钟|秒钟?|毫秒|天|日|周|个月|年|ms|hours?|hrs?|h|minutes?|mins?|min|seconds?|secs?|s|days?|weeks?|months?|years?|business days?|working days?";

    static final Sought DIGITS = Sought.of(
            "0-9$€£¥ure",
            "(?<cur>[$€£¥]|us\\$|usd\\s?|rmb\\s?|eur\\s?)?"
                    + "(?<num>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?:\\s?[-~–至]\\s?(?<to>\\d+(?:\\.\\d+)?)|/10)?"
                    + "\\s?(?<scale>千万|百万|十万|万|亿|千|百|k(?![a-z])|m(?![a-z])|bn(?![a-z])|million|billion|thousand)?"
                    + "\\s?(?<unit>%|‰|个?百分点|percent(?:age points?)?|pp(?![a-z])|points?(?![a-z])|元|美元|欧元|块|(?:" + TIME
                    + ")(?![a-z])|倍|times(?![a-z])|x(?![a-z0-9])|" + CLASSIFIER + "|分)?(?<more>多|余|以上)?");

    static final Sought HAN = Sought.of(
            "一二两三四五六七八九十百千万翻减过零",
            "(?<![一二两三四五六七八九十百千万亿第])(?<han>[一二两三四五六七八九十百千万]{1,5})(?<unit>(?![期级层])(?:" + CLASSIFIER + ")|成|倍)(?!方面|道理)"
                    + "|百分之[一二三四五六七八九十百零]+|翻[一两]?番|翻倍|减半|一半|过半|零(?![售部件食星散距碎和])");

    static final Sought WORDS = Sought.of(
            "tfsenhmzdq",
            "\\b(?:(?<word>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|hundred|thousand|million|zero)|double[ds]?|doubling|triple[ds]?|tripling|halve[ds]?|halving|half|twice|dozens?|no more than \\w+|quadruple)\\b(?!-)");

    private static final Pattern PERCENT = Pattern.compile("%|‰|.*百分点|percent.*|pp|points?|分");
    private static final Pattern TIMES = Pattern.compile(TIME);
    private static final Set<String> MONEY = Set.of("元", "美元", "欧元", "块");
    private static final Set<String> MULTIPLE = Set.of("倍", "times", "x");

    private static final Map<String, Integer> WORD_VALUES = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("zero", 0));

    private Quantities() {}

    static List<Quantity> in(String open) {
        var found = new ArrayList<Quantity>();
        DIGITS.each(open, digits -> found.add(ofDigits(digits)));
        HAN.each(open, han -> found.add(ofHan(han)));
        WORDS.each(open, words -> found.add(ofWord(words)));
        found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return apart(found);
    }

    /** Without those that begin inside of another: 万人 in 1万人. */
    private static List<Quantity> apart(List<Quantity> found) {
        var apart = new ArrayList<Quantity>();
        int end = 0;
        for (Quantity quantity : found) {
            if (quantity.span().start() >= end) {
                apart.add(quantity);
                end = quantity.span().end();
            }
        }
        return List.copyOf(apart);
    }

    private static Quantity ofDigits(Matcher match) {
        String written = match.group("unit");
        String unit = written == null ? "" : written;
        String scale = match.group("scale");
        double value = parse(match.group("num")) * scale(scale == null ? "" : scale);
        boolean money = match.group("cur") != null;
        return new Quantity(trimmed(match), value, unit, money ? Measure.MONEY : measure(unit));
    }

    private static Quantity ofWord(Matcher match) {
        String word = match.group("word");
        return new Quantity(
                new Span(match.start(), match.end()),
                word == null ? Double.NaN : WORD_VALUES.getOrDefault(word, 20),
                "",
                word == null ? Measure.MULTIPLE : Measure.PLAIN);
    }

    private static Span trimmed(Matcher match) {
        int end = match.end();
        while (end > match.start() && match.group().charAt(end - match.start() - 1) == ' ') {
            end--;
        }
        return new Span(match.start(), end);
    }

    private static Quantity ofHan(Matcher match) {
        Span span = new Span(match.start(), match.end());
        String number = match.group("han");
        if (number == null) {
            boolean zero = match.group().equals("零");
            return new Quantity(
                    span,
                    zero ? 0 : Double.NaN,
                    "",
                    match.group().startsWith("百分") ? Measure.PERCENT : zero ? Measure.PLAIN : Measure.MULTIPLE);
        }
        String unit = match.group("unit");
        boolean multiple = unit.equals("成") || unit.equals("倍");
        return new Quantity(span, han(number), unit, multiple ? Measure.MULTIPLE : Measure.COUNT);
    }

    private static Measure measure(String unit) {
        if (unit.isEmpty()) {
            return Measure.PLAIN;
        }
        if (PERCENT.matcher(unit).matches()) {
            return Measure.PERCENT;
        }
        if (MONEY.contains(unit)) {
            return Measure.MONEY;
        }
        if (MULTIPLE.contains(unit)) {
            return Measure.MULTIPLE;
        }
        return TIMES.matcher(unit).matches() ? Measure.TIME : Measure.COUNT;
    }

    private static double parse(String number) {
        try {
            return Double.parseDouble(number.replace(",", ""));
        } catch (NumberFormatException unreadable) {
            return Double.NaN;
        }
    }

    private static double scale(String scale) {
        return switch (scale) {
            case "百" -> 1e2;
            case "千", "k", "thousand" -> 1e3;
            case "万" -> 1e4;
            case "十万" -> 1e5;
            case "百万", "m", "million" -> 1e6;
            case "千万" -> 1e7;
            case "亿" -> 1e8;
            case "bn", "billion" -> 1e9;
            default -> 1;
        };
    }

    private static double han(String number) {
        double sum = 0;
        double digit = 0;
        for (int i = 0; i < number.length(); i++) {
            char sign = number.charAt(i);
            int value = "零一二三四五六七八九".indexOf(sign);
            if (sign == '两') {
                digit = 2;
            } else if (value >= 0) {
                digit = value;
            } else {
                double power = sign == '十' ? 10 : sign == '百' ? 100 : sign == '千' ? 1000 : 10000;
                sum += (digit == 0 ? 1 : digit) * power;
                digit = 0;
            }
        }
        return sum + digit;
    }
}
