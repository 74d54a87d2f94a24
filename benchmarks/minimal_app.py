"""The least that Streamlit can do with a chart: one selectbox, one plotly bar chart. What the dashboard is held against."""

import plotly.express as px
import streamlit as st

hours = {"Kick": [53, 106], "Twitch": [1500, 1590], "Mixer": [30, 20]}
company = st.selectbox("Company", hours)
st.plotly_chart(px.bar(x=["April", "September"], y=hours[company]))
