/** What a published figure is worth: plain arithmetic of statistics, with its source. */
@NullMarked
package io.telcopledge.kit.figures;

import org.jspecify.annotations.NullMarked;
