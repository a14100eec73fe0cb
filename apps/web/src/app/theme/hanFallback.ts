// A shipped family, sliced by unicode-range: only the slices whose characters are shown are fetched. It stands last in
// every font stack, and this module loads only on a machine without a Chinese font.
import '@fontsource-variable/noto-sans-sc/index.css';
