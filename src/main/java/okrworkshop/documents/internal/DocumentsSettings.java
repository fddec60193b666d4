package okrworkshop.documents.internal;

import okrworkshop.documents.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param open documents kept in memory
 * @param queue submissions and questions that may wait for the engine
 * @param batch operations that share one commit at most
 * @param snapshotEvery operations between two snapshots of a document
 * @param cards of a document, deleted ones included
 */
@ConfigurationProperties("okr.documents")
record DocumentsSettings(
        @DefaultValue("500") int open,
        @DefaultValue("16384") int queue,
        @DefaultValue("2048") int batch,
        @DefaultValue("500") int snapshotEvery,
        @DefaultValue("" + Limits.CARDS) int cards) {
    @ConstructorBinding
    DocumentsSettings {}

    /** With as many cards as the protocol says. */
    DocumentsSettings(int open, int queue, int batch, int snapshotEvery) {
        this(open, queue, batch, snapshotEvery, Limits.CARDS);
    }
}
