package okrworkshop.preparation;

/**
 * What a browser has answered so far.
 *
 * @param draft as the fields stand
 * @param sent as it counts, empty before the first time
 * @param name as typed, empty in an anonymous survey
 */
public record SurveyReply(Answers draft, Answers sent, String name) {
    public static final SurveyReply NONE = new SurveyReply(Answers.NONE, Answers.NONE, "");

    /** Whether something was handed in. */
    public boolean counts() {
        return !sent.isEmpty();
    }

    /** Whether the fields say something else than what counts. */
    public boolean changed() {
        return !draft.equals(sent);
    }
}
