package okrworkshop.documents.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param open documents kept in memory
 * @param queue submissions and questions that may wait for the engine
 * @param batch operations that share one commit at most
 * @param snapshotEvery operations between two snapshots of a document
 */
@ConfigurationProperties("okr.documents")
record DocumentsSettings(
        @DefaultValue("500") int open,
        @DefaultValue("16384") int queue,
        @DefaultValue("2048") int batch,
        @DefaultValue("500") int snapshotEvery) {}
