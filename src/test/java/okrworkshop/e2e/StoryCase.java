package okrworkshop.e2e;

import java.util.List;
import okrworkshop.shared.Language;

/**
 * What the people of the story write: a hardware product team that brings a new door lock to the market. Invented, no firm
 * stands behind it.
 */
record StoryCase(
        Language language,
        String locale,
        String title,
        String parent,
        List<String> people,
        List<String> restatement,
        List<String> expectations,
        List<String> findings,
        String driver,
        List<String> strategies,
        String rejectReason,
        String objective,
        List<String> keyResults,
        String metric,
        String unit,
        List<String> tasks,
        String owner,
        String risk,
        String reflection,
        String reviewComment,
        String replyReason) {

    static StoryCase of(Language language) {
        return switch (language) {
            case ZH -> chinese();
            case EN -> english();
        };
    }

    private static StoryCase chinese() {
        return new StoryCase(
                Language.ZH,
                "zh-CN",
                "智能门锁新品 OKR 共创",
                "公司目标：让智能家居成为第二增长曲线。下半年旺季前，新一代门锁要进入专业渠道。",
                List.of("林一", "周二", "陈三", "吴四"),
                List.of("六月底前", "渠道和专业用户", "没听过", "愿意试销", "下半年旺季要备货"),
                List.of("专业用户愿意把新门锁推荐给同行", "首批渠道在旺季前完成备货"),
                List.of("上一代样机一次验收合格率只有91%", "三家渠道说没见过实物就不下单"),
                "渠道订单",
                List.of("先让十位安装师傅试装，把问题在量产前改完", "请专业媒体做盲测，用评分打动渠道"),
                "本周期没有人手做第二条",
                "让新一代门锁一上市就赢得专业用户的口碑",
                List.of("样机一次验收合格率从91%提高到98%", "签下试销的渠道从0家到3家"),
                "一次验收合格率",
                "%",
                List.of("联系十位安装师傅约试装时间", "整理渠道看样清单"),
                "林一",
                "关键芯片交期推迟，样机赶不上试装",
                "先把期望说清楚，后面少走了很多弯路",
                "基线从哪来没有写清楚",
                "已补上检测报告的出处");
    }

    private static StoryCase english() {
        return new StoryCase(
                Language.EN,
                "en-GB",
                "Smart lock launch OKR",
                "Company goal: make smart home our second growth curve. Before the high season the new lock must reach the specialist trade.",
                List.of("Avery", "Blake", "Casey", "Devon"),
                List.of(
                        "the end of June",
                        "specialist dealers",
                        "unaware",
                        "willing to stock",
                        "the high season needs stock"),
                List.of(
                        "Specialists recommend the new lock to their peers",
                        "The first dealers have stock before the season"),
                List.of(
                        "Only 91% of the last samples passed acceptance first time",
                        "Three dealers will not order unseen"),
                "Dealer orders",
                List.of(
                        "Let ten fitters try it and fix what they find before series",
                        "Win a blind test by the trade press"),
                "Nobody is free for a second bet this cycle",
                "Make the new lock the one that professionals recommend from day one",
                List.of(
                        "Raise first-pass acceptance of samples from 91% to 98%",
                        "Sign dealers for a trial: from 0 to 3"),
                "First-pass acceptance",
                "%",
                List.of("Call ten fitters and fix trial dates", "List what dealers need to see"),
                "Avery",
                "The key chip is late and samples miss the trial",
                "Clear expectations first saved us detours later",
                "Where does the baseline come from?",
                "Added the test report as the source");
    }
}
