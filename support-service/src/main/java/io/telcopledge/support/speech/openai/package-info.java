/**
 * The adapter for servers that speak OpenAI's {@code POST /v1/audio/transcriptions}, as whisper.cpp, vLLM and others
 * do.
 */
@NullMarked
package io.telcopledge.support.speech.openai;

import org.jspecify.annotations.NullMarked;
