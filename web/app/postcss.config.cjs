module.exports = {
  plugins: {
    "postcss-preset-mantine": {},
    "postcss-simple-vars": {
      variables: { "break-small": "640px", "break-medium": "900px", "break-large": "1200px" },
    },
  },
};
