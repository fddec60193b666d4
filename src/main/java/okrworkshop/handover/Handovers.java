package okrworkshop.handover;

/** Writes drafts in the forms of other tools. Pure: the same content gives the same bytes; any thread may call. */
public final class Handovers {
    private Handovers() {}

    public static byte[] write(HandoverFormat format, Handover handover, HandoverOptions options) {
        return switch (format) {
            case LONG -> LongTable.write(handover, options);
            case WIDE -> WideTable.write(handover, options);
            case FEISHU -> FeishuBatch.write(handover);
            case PEOPLEBOX -> PeopleboxTable.write(handover, options);
            case BETTERWORKS -> BetterworksTable.write(handover, options);
            case PUZZLE -> PuzzleJson.write(handover);
            case TASKS -> TaskTables.plain(handover, options);
            case JIRA -> TaskTables.jira(handover, options);
            case CALENDAR -> CalendarFile.write(handover);
            case FULL -> FullJson.write(handover);
        };
    }
}
