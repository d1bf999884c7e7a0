package io.telcopledge.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;

/**
 * Reads the data of version N−1 as version N. Consumers are deployed before producers, so that a consumer meets both.
 *
 * @param from the older type
 * @param to the next version's type
 * @param change gives the newer data; may change its argument
 */
public record Upcaster(String from, String to, UnaryOperator<ObjectNode> change) {}
