package okrworkshop.workshops.internal;

import java.util.List;
import okrworkshop.documents.Operation;
import okrworkshop.workshops.Origin;

/**
 * What a group of a later meeting begins with.
 *
 * @param operations that put it on the board, after the template's own
 */
record Beginning(Origin origin, List<Operation> operations) {
    Beginning {
        operations = List.copyOf(operations);
    }
}
