package okrworkshop.e2e;

/** What the groups of a story do in the steps of one method, where methods differ. */
interface StoryMethod {
    static StoryMethod of(Cast cast) {
        return switch (cast.script.template()) {
            case "okr-cocreation" -> new CocreationMethod(cast);
            case "product-strategy-okr" -> new ProductStrategyMethod(cast);
            default -> throw new IllegalArgumentException(cast.script.template());
        };
    }

    /** Ids of the steps that the frame of the story visits. */
    record Steps(String first, String choice, String objectives, String review, String last) {}

    Steps steps();

    /** What the score of the first strategy comes to. */
    String total();

    void understand();

    void analyse();

    void design();

    /** In the step of the choice already. */
    void weigh();

    void planTasksAndResources();

    void lookBack();
}
