@NullMarked
package io.telcopledge.local.reports;

import org.jspecify.annotations.NullMarked;
