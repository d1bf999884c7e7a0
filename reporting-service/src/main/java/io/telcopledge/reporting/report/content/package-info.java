/**
 * What a report says, as it is published: the one shape that its JSON, pages, PDF, sheets and lists are made of, and
 * that a sealed report is read back into. Names here are a public contract; {@code report.schema.json} tells it to
 * others.
 */
@NullMarked
package io.telcopledge.reporting.report.content;

import org.jspecify.annotations.NullMarked;
