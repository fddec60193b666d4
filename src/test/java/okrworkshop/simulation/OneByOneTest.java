package okrworkshop.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OneByOneTest {
    @Test
    void operationsThatComeTogetherAreHeardOneByOne() {
        assertThat(events("[{'t':'pong'},{'t':'ops','d':'d1','seq':7,'at':5,'ops':"
                        + "[{'by':'anna','op':{'k':'delete','card':'a'}},{},{'at':6,'op':{'k':'restore','card':'a'}}]},"
                        + "{'t':'op','d':'d1','seq':10}]"))
                .containsExactly(
                        "{'t':'pong'}",
                        "{'t':'op','d':'d1','seq':7,'at':5,'by':'anna','op':{'k':'delete','card':'a'}}",
                        "{'t':'op','d':'d1','seq':8}",
                        "{'t':'op','d':'d1','seq':9,'at':6,'op':{'k':'restore','card':'a'}}",
                        "{'t':'op','d':'d1','seq':10}");
    }

    private static java.util.List<String> events(String frame) {
        return OneByOne.events(frame.replace('\'', '"')).stream()
                .map(JsonNode::toString)
                .map(event -> event.replace('"', '\''))
                .toList();
    }
}
