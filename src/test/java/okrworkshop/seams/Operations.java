package okrworkshop.seams;

/** Operations as a board sends them. */
final class Operations {
    private Operations() {}

    static String create(String card, String kind, String step) {
        return "{'k':'create','card':'" + card + "','kind':'" + kind + "','step':'" + step
                + "','place':'','order':'V','fields':{'text':'hi'},'links':[]}";
    }

    static String set(String card, String field, String text) {
        return "{'k':'set','card':'" + card + "','field':'" + field + "','value':'" + text + "'}";
    }

    static String vote(String card, String round, int points) {
        return "{'k':'vote','card':'" + card + "','round':'" + round + "','points':" + points + "}";
    }

    static String move(String card, String place, String order) {
        return "{'k':'move','card':'" + card + "','place':'" + place + "','order':'" + order + "'}";
    }
}
