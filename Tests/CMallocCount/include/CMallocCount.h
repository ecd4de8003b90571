#pragma once

// How often the calling thread has asked malloc for memory; −1 where that can't be counted.
long mallocCount(void);
