package okrworkshop.lint.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okrworkshop.lint.Span;
import okrworkshop.lint.words.Sought;

/**
 * Blanks out what looks like a number and is none: first dates and periods, then labels, versions, products, standards, ranks and
 * figures of speech. Places stay the same.
 */
final class Mask {
    /** Stands for a character of a date. */
    static final char DATE = '\uE000';

    /** Stands for a character of a false number. */
    static final char FALSE = '\uE001';

    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private static final String ZH_TAIL = "(?:底|末|初|中旬|上旬|下旬)?(?:之前|以前|前|内|止)?";

    static final Sought DATES = Sought.of(
            "0-9第一二三四五六七八九十两半本上下今明次这学周财年月春国开每qhf",
            "20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}",
            "20[2-4]\\d\\s*年?\\s*(?:\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*[日号])?|(?:第?[一二三四1-4]个?季度)|[上下]半年|q[1-4](?!\\d)|h[12](?!\\d))"
                    + ZH_TAIL,
            "20[2-4]\\d\\s*(?:年度?|财年)" + ZH_TAIL,
            "\\d{1,2}\\s*[-~至到–]\\s*\\d{1,2}\\s*双?月份?" + ZH_TAIL,
            "\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*[日号]|份)?" + ZH_TAIL + "(?![\\u4e00-\\u9fff]?(?:留存|回购|复购))",
            "(?:第?[一二三四1-4]个?|[本上下]个?)季度" + ZH_TAIL,
            "(?<![a-z0-9])[qh][1-4](?:\\s*-\\s*[qh]?[1-4])?(?![a-z0-9])(?:\\s*20[2-4]\\d)?" + ZH_TAIL,
            "(?<![a-z0-9])fy\\s?\\d\\d(?!\\d)",
            "(?:[本今明次]年|[本次下这]个?[月周]|学期|周期|财年)[底末]前?|[上下]半年" + ZH_TAIL + "|[年月][底末]前?|春节前|国庆前|开学前|[六九]月前",
            "每周[一二三四五六日天](?![次个篇])",
            "(?:\\d+|[一两二三四五六七八九十半]+)\\s*(?:个月|个季度|周|年|天)\\s*(?:[之以]?内|(?=就))");

    static final Sought LATIN_DATES = Sought.of(
            "0-9a-z",
            // None begins inside of a word.
            "(?<![a-z0-9_])(?:(?<![\\d.,$€£¥])\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "\\b|" + MONTH
                    + "\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?!%))(?:,?\\s*20\\d\\d\\b)?",
            "\\b(?:by|before|until|from|since|of|in)\\s+(?:the\\s+)?(?:early\\s+|mid\\s+|late\\s+)?" + MONTH
                    + "\\b(?:\\s*20[2-4]\\d)?",
            "\\b(?:end|start|beginning|middle|close)\\s+of\\s+(?:the\\s+|this\\s+|next\\s+)?(?:fiscal\\s+|school\\s+|calendar\\s+)?(?:week|month|quarter|year|half|cycle|season|semester|term|summer|winter|spring|autumn)",
            "\\b(?:by|before|until)\\s+(?:the\\s+|next\\s+|this\\s+|year-?)?(?:monday|tuesday|wednesday|thursday|friday|christmas|easter|summer|winter|spring|autumn|year[- ]end|month[- ]end|quarter[- ]end|next (?:week|month|quarter|year))",
            "\\b(?:within|in|over)\\s+(?:the\\s+)?(?:next\\s+)?(?:\\d+|a|one|two|three|four|six)\\s+(?:weeks?|months?|quarters?|years?)",
            "(?<![\\d,.$€£¥])\\b20[2-4]\\d\\b(?!\\s*(?:%|,\\d|[a-z]+s\\b)))");

    private static final Pattern LABEL = Pattern.compile(
            "^\\s*(?:[ok]r?\\s?\\d{0,2}(?:[.-]\\d{1,2})?\\s*[:、.)]\\s*|(?:目标|关键结果|关键成果|objective|key result)\\s*\\d*\\s*[:、.)]\\s*|\\(?\\d{1,2}\\s*[、)]\\s*|\\d{1,2}\\.\\s+|[-•*·]\\s+)");

    static final Sought FALSE_NUMBERS = Sought.of(
            "0-9a-z第#一二两三四五六七八九十",
            // No letter begins one inside of a word.
            "(?:(?<![a-z])|(?![a-z]))(?:(?<![a-z])v\\d+(?:\\.\\d+)*",
            "\\bversions?\\s*\\d+(?:\\.\\d+)*",
            "\\d+(?:\\.\\d+)+\\s*(?=版|release)|(?<![\\d.])\\d\\.0(?![\\d%])(?=\\s*[\\u4e00-\\u9fff]{0,4}(?:版|系统|平台|模式|计划|项目|战略|架构|升级|$))",
            "\\b(?:iso|iec|gb|gb/t|en|din|ieee|cmmi|rfc|sox|soc|pci)\\s*[-/]?\\s*\\d[\\d-]*",
            "\\b(?:sev|tier|level|phase|series|stage|type|class|wave|model|week|day|month|grade|year|section|chapter)[- ]?\\d+\\b",
            "(?<![a-z0-9])(?!(?:nps|dau|mau|wau|gmv|arr|mrr|roi|arpu|ltv|cac|csat|usd|rmb|cny|eur|sla|qps|tps)\\s?\\d)[a-z]+-?\\d+(?:\\.\\d+)*[a-z]*(?![a-z\\d]|\\.?\\d|\\s*[万亿%])",
            "(?<![a-z0-9.])(?:[2-6]g|3d|2[bcd]|360|7x24|7\\*24|24x7|24/7)(?![a-z0-9%万亿])",
            "(?<![a-z])[bco]2[bco](?![a-z])",
            "第\\s*(?:[一二三四五六七八九十百两]+|\\d+)",
            "\\b\\d+(?:st|nd|rd|th)\\b",
            "\\b(?:number|no\\.?)\\s?(?:one|1)\\b|#1\\b",
            "\\d+(?=后(?:员工|用户|年轻|消费|群体|$))",
            "\\d+\\s*(?:日|天|周|个月|月|年)内?(?=(?:内)?(?:新?留存|回购|复购|回流|流失|活跃|续约|退货|再入院|转正|新客))",
            "\\d+-(?:day|week|month|hour|minute|year|night|star)(?=[ s-])",
            "[一二两三]期(?=[工项建厂])|[一二三四五六七八九十]+级(?=[医院甲])",
            "\\d+\\s*[对:]\\s*\\d+(?=[\\u4e00-\\u9fffa-z ]))");

    static final Sought RANKS = Sought.of(
            "排行全集区市同地进跻位名榜t第",
            "(?:排名|排行|行业|全[国省球市县校司]|集团|区域|市场|同类|同行|地区|进入|跻身|位列|名列|榜单)前\\s*(?:[一二三四五十]|\\d+)(?:名|强|位)?|\\btop[- ](?:\\d+|three|five|ten|two)\\b|第\\s*[一二三1-3]\\s*[名位]?$");

    private final char[] open;
    private final List<Span> dates = new ArrayList<>();
    private int labelEnd;
    private boolean ranked;

    private Mask(String text, List<Span> rhetorical) {
        open = text.toCharArray();
        Matcher label = LABEL.matcher(text);
        if (label.find()) {
            blank(label, FALSE);
            labelEnd = label.end();
        }
        dates(DATES);
        dates(LATIN_DATES);
        for (Span figure : rhetorical) {
            Arrays.fill(open, figure.start(), figure.end(), FALSE);
        }
        RANKS.each(new String(open), rank -> {
            ranked = true;
            blank(rank, FALSE);
        });
        FALSE_NUMBERS.each(new String(open), none -> blank(none, FALSE));
    }

    static Mask of(String text, List<Span> rhetorical) {
        return new Mask(text, rhetorical);
    }

    /** The text with dates and false numbers blanked out. */
    String open() {
        return new String(open);
    }

    List<Span> dates() {
        return dates;
    }

    /** Where the text begins after "KR1:". */
    int labelEnd() {
        return labelEnd;
    }

    /** Whether it names a rank, which can be judged but is no number of its own. */
    boolean ranked() {
        return ranked;
    }

    private void dates(Sought pattern) {
        pattern.each(new String(open), date -> {
            dates.add(new Span(date.start(), date.end()));
            blank(date, DATE);
        });
    }

    private void blank(Matcher match, char with) {
        for (int i = match.start(); i < match.end(); i++) {
            open[i] = with;
        }
    }
}
