package io.github.broadsheet.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class ReadFailuresTest {

  @Test
  void commonFailuresHaveWordsOfTheirOwn() {
    assertThat(ReadFailures.describe(new NoSuchFileException("x")))
        .isEqualTo("no such file or folder");
    assertThat(ReadFailures.describe(new AccessDeniedException("x")))
        .isEqualTo("permission denied");
    assertThat(ReadFailures.describe(new ZipException("invalid block type")))
        .isEqualTo("holds damaged gzip data; the rest was not read");
    assertThat(ReadFailures.describe(new EOFException()))
        .isEqualTo("holds gzip data that ends too early; the rest was not read");
  }

  @Test
  void otherFailuresSayWhatTheSystemSays() {
    assertThat(ReadFailures.describe(new FileSystemException("x", null, "Too many open files")))
        .isEqualTo("cannot be read: Too many open files");
    assertThat(ReadFailures.describe(new IOException("device not ready")))
        .isEqualTo("cannot be read: device not ready");
  }
}
