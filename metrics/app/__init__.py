"""The Streamlit pages. Nothing else imports them."""
