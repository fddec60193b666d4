package okrworkshop.handover;

import java.util.List;
import okrworkshop.shared.Language;

/** The few words that the product itself puts into files for other tools. */
record Words(
        String untitled,
        String looseKeyResults,
        String weekly,
        String weeklyNote,
        String monthly,
        String monthlyNote,
        String keyResultDue,
        String taskDue,
        String stepDue,
        String supportDue,
        List<String> taskColumns) {
    private static final Words CHINESE = new Words(
            "（还没写）",
            "尚未归到目标的关键结果",
            "OKR 周会",
            "看进度、问题和风险、待办；时间和召集人由小组与培训师确认。",
            "OKR 月度复盘",
            "看关键结果走到哪里，信心是否变化，任务要不要调整；时间由小组与培训师确认。",
            "关键结果到期",
            "任务到期",
            "下一步",
            "需要支持",
            List.of("编号", "任务", "负责人", "开始日期", "截止日期", "人日", "交付物", "依赖", "关键结果", "目标", "小组"));

    private static final Words ENGLISH = new Words(
            "(not written yet)",
            "Key results without an objective yet",
            "Weekly OKR meeting",
            "Progress, problems and risks, what is to be done. The group and its trainer settle the time and who calls it.",
            "Monthly OKR review",
            "How far the key results are, whether confidence has changed, which tasks need changing. The group and its trainer settle"
                    + " the time.",
            "Key result due",
            "Task due",
            "Next step",
            "Support needed",
            List.of(
                    "ID",
                    "Task",
                    "Owner",
                    "Start date",
                    "Due date",
                    "Person-days",
                    "Deliverable",
                    "Depends on",
                    "Key result",
                    "Objective",
                    "Group"));

    static Words of(Language language) {
        return switch (language) {
            case ZH -> CHINESE;
            case EN -> ENGLISH;
        };
    }
}
