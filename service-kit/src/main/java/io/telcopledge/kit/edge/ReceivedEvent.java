package io.telcopledge.kit.edge;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One event of a request in the JSON form of CloudEvents, whichever mode it came in.
 *
 * @param place where it stands in the request, as problems write it: empty, or {@code [3].} in a batch
 * @param json its attributes and data
 */
record ReceivedEvent(String place, ObjectNode json) {}
