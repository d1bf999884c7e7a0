/** The classifier as it is built: Lucene's tokens and the trade's glossary, read by OpenNLP's maximum entropy. */
@NullMarked
package io.telcopledge.triage.maxent;

import org.jspecify.annotations.NullMarked;
